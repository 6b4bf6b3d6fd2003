import { SEAL } from './palette.ts';

/** The seal of `public/favicon.svg` on a square of 32 units; `paper` shows through it. */
export function sealMark(paper: string): string {
  return `<path fill="${SEAL}" d="M2 1h28l1 1v28l-1 1H2l-1-1V2z"/>${sealCarving(paper)}`;
}

/** Only what is carved into the seal. */
export function sealCarving(paper: string): string {
  return (
    `<path fill="none" stroke="${paper}" stroke-width="1.2" d="M4 4h24v24H4z"/>` +
    `<path fill="${paper}" d="M8 9h16v3h-6.400v8H25v3H7v-3h7.400v-8H8z"/>`
  );
}
