import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../src/publish/qr-code.ts';

const URL = 'https://union.example.org/digest/reports/qingshi/2024-03-08/';

describe('qrCode', () => {
  it('draws the dark modules of the code and no others', () => {
    const { size, path } = qrCode(URL);
    const { data, version } = encode(URL, { ecc: 'M', border: 0 });
    expect(size).toBe(17 + 4 * version);
    expect(drawn(path, size)).toEqual(data.map((row) => row.map((dark) => (dark ? '#' : '.')).join('')));
  });

  it('has the three finder patterns that cameras look for, and no fourth', () => {
    const { size, path } = qrCode(URL);
    const rows = drawn(path, size);
    const corner = (x: number, y: number): string[] => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
    const finder = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];
    const far = size - 7;
    expect([corner(0, 0), corner(far, 0), corner(0, far)]).toEqual([finder, finder, finder]);
    expect(corner(far, far)).not.toEqual(finder);
  });

  it('is the same every time, other for another address, and larger for a longer one', () => {
    expect(qrCode(URL)).toEqual(qrCode(URL));
    expect(qrCode(`${URL}x`).path).not.toBe(qrCode(URL).path);
    expect(qrCode(URL + 'x'.repeat(60)).size).toBeGreaterThan(qrCode(URL).size);
  });
});

/** What strokes of relative moves and horizontal lines leave dark. */
function drawn(path: string, size: number): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '.'));
  let [x, y] = [0, 0];
  for (const [, dx, dy, length] of path.matchAll(/m(-?\d+) (-?\d+)h(\d+)/g)) {
    x += Number(dx);
    y += Number(dy);
    rows[y]?.fill('#', x, x + Number(length));
    x += Number(length);
  }
  return rows.map((row) => row.join(''));
}
