import { PAPER, SEAL } from './palette.ts';
import { sealCarving } from './seal-mark.ts';

/** Pixels: Apple's devices, then the two that a web manifest should have. */
export const ICON_SIZES = [180, 192, 512] as const;

/**
 * The seal as the icon of an installed site, as SVG. It fills the square, for each system cuts a shape of its own from
 * it; what is carved stays inside the circle, four fifths wide, that none may cut.
 */
export const APP_ICON =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-6.5 -6.5 45 45">` +
  `<path fill="${SEAL}" d="M-7-7h46v46H-7z"/>${sealCarving(PAPER)}</svg>`;
