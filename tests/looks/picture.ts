import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How two pictures differ. */
export interface Difference {
  /** The share of their pixels that differ, from 0 to 1; 1 where they are not of one size. */
  share: number;
  /** What differs, marked in red; null where they are not of one size. */
  marked: Uint8Array | null;
}

/** How much two pixels may differ, from 0 to 1: edges of letters come out a shade different. */
const THRESHOLD = 0.2;

/** Compares two PNGs pixel by pixel. */
export function differenceOf(expected: Uint8Array, actual: Uint8Array): Difference {
  const [one, other] = [expected, actual].map((bytes) => PNG.sync.read(Buffer.from(bytes)));
  if (!one || !other || one.width !== other.width || one.height !== other.height) return { share: 1, marked: null };
  const { width, height } = one;
  const marked = new PNG({ width, height });
  const count = pixelmatch(one.data, other.data, marked.data, width, height, { threshold: THRESHOLD });
  return { share: count / (width * height), marked: PNG.sync.write(marked) };
}
