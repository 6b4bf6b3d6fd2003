import { z } from 'zod';

/** Level of an honour. A county-level city counts as 县区级. */
export const level = z.enum(['全国', '省级', '设区市级', '县区级']);
export type Level = z.infer<typeof level>;
