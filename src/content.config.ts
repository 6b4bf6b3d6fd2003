export { collections } from './collections/definitions.ts';
