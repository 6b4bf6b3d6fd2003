import type { Segment } from './pdf-segments.ts';

/**
 * Segments of a page in reading order, a list for each column: what runs across several columns (a
 * headline) divides them into bands, in which columns are read from left to right.
 */
export function columnsOf(segments: readonly Segment[]): Segment[][] {
  const gutter = findGutter(segments);
  if (gutter === null) return segments.length === 0 ? [] : [[...segments]];
  const crossing = new Set(segments.filter(({ x0, x1 }) => x0 < gutter && x1 > gutter));
  return bands(segments, crossing).flatMap(({ between, across }) => [
    ...columnsOf(between.filter(({ x1 }) => x1 <= gutter)),
    ...columnsOf(between.filter(({ x1 }) => x1 > gutter)),
    ...columnsOf(across),
  ]);
}

/** A line of prose is at least so wide, in sizes of type; cells of a table are narrower. */
const PROSE = 6;

/** So many lines stand side by side in columns. */
const LEAST_LINES = 3;

/** The place that most pairs of neighbouring lines of prose leave free; null where there are no columns. */
function findGutter(segments: readonly Segment[]): number | null {
  const edges = neighbours(segments)
    .filter((pair) => pair.every(({ x0, x1, size }) => x1 - x0 >= PROSE * size))
    .flatMap(([left, right]) => [
      { x: left.x1, step: 1 },
      { x: right.x0, step: -1 },
    ])
    .toSorted((a, b) => a.x - b.x || a.step - b.step);
  let gutter: number | null = null;
  let [free, most] = [0, LEAST_LINES - 1];
  for (const [i, { x, step }] of edges.entries()) {
    free += step;
    if (free > most) [most, gutter] = [free, (x + (edges[i + 1]?.x ?? x)) / 2];
  }
  return gutter;
}

/** Each segment with the next one to its right at about the same height; columns need not share their baselines. */
function neighbours(segments: readonly Segment[]): [Segment, Segment][] {
  return segments.flatMap((left, i): [Segment, Segment][] => {
    const near = segments.slice(Math.max(0, i - AROUND), i + AROUND).filter((right) => isBeside(left, right));
    const nearest = near.toSorted((a, b) => a.x0 - b.x0)[0];
    return nearest === undefined ? [] : [[left, nearest]];
  });
}

/** How far to look, in segments: more than a newspaper has columns. */
const AROUND = 12;

function isBeside(left: Segment, right: Segment): boolean {
  return right.x0 >= left.x1 && Math.abs(left.y - right.y) < Math.max(left.size, right.size);
}

interface Band {
  between: Segment[];
  across: Segment[];
}

/** From top to bottom: what stands in columns, then the lines across them. */
function bands(segments: readonly Segment[], crossing: ReadonlySet<Segment>): Band[] {
  const found: Band[] = [];
  for (const segment of segments) {
    const isAcross = crossing.has(segment);
    const band = found.at(-1);
    if (band === undefined || (!isAcross && band.across.length > 0)) found.push({ between: [], across: [] });
    found.at(-1)?.[isAcross ? 'across' : 'between'].push(segment);
  }
  return found;
}
