import { encode } from 'uqr';

/** A QR code: its width in modules, without the blank margin, and its dark modules. */
export interface QrCode {
  size: number;
  /**
   * SVG path data to be stroked one unit wide: a line for each run of dark modules. Module (x, y) is the square from
   * (x, y - 0.5) to (x + 1, y + 0.5).
   */
  path: string;
}

/** How wide the blank margin around a code is by its standard, in modules. */
export const QUIET_ZONE = 4;

/** The QR code of a text, readable with an eighth of it spoilt (level M). Throws when the text is too long for one. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  let path = '';
  let [x, y] = [0, 0];
  for (const run of data.flatMap(darkRuns)) {
    // Relative moves are alike from row to row, which makes the path small once it is compressed.
    path += `m${run.x - x} ${run.y - y}h${run.length}`;
    [x, y] = [run.x + run.length, run.y];
  }
  return { size, path };
}

function darkRuns(row: readonly boolean[], y: number): { x: number; y: number; length: number }[] {
  const drawn = row.map((dark) => (dark ? '#' : ' ')).join('');
  return [...drawn.matchAll(/#+/g)].map(({ index, 0: { length } }) => ({ x: index, y, length }));
}
