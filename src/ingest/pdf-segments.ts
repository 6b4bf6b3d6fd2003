import type { Glyph } from './pdf-glyphs.ts';

/** A run of a printed line without a wide gap: a line of a column, a cell of a table. */
export interface Segment {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  /** Number of the printed line; what stands side by side has the same. */
  row: number;
}

/** The printed lines of a page from top to bottom, each cut at its wide gaps from left to right. */
export function segmentsOf(glyphs: readonly Glyph[]): Segment[] {
  return rowsOf(glyphs).flatMap((row, number) =>
    cutAtGaps(row)
      .map((run) => segment(run, number))
      .filter(({ text }) => text !== ''),
  );
}

/** In shares of the size of type: a raised or lowered character still stands in its line. */
const SAME_LINE = 0.5;
/** A gap between columns or cells. */
const WIDE = 1.2;
/** A gap that reads as a space, between Chinese characters and beside others. */
const HAN_SPACE = 0.7;
const LATIN_SPACE = 0.25;

function rowsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const rows: Glyph[][] = [];
  let [top, size] = [Infinity, 0];
  for (const glyph of glyphs.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row !== undefined && top - glyph.y < SAME_LINE * Math.max(size, glyph.size)) row.push(glyph);
    else {
      rows.push([glyph]);
      [top, size] = [glyph.y, glyph.size];
    }
  }
  return rows.map((row) => row.toSorted((a, b) => a.x0 - b.x0));
}

function cutAtGaps(row: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  for (const glyph of row) {
    const last = runs.at(-1)?.at(-1);
    if (last === undefined || glyph.x0 - last.x1 > WIDE * Math.max(last.size, glyph.size)) runs.push([glyph]);
    else runs.at(-1)?.push(glyph);
  }
  return runs;
}

function segment(run: readonly Glyph[], row: number): Segment {
  const printed = run.filter(({ char }) => char.trim() !== '');
  const text = run.map((glyph, i) => (needsSpace(run[i - 1], glyph) ? ` ${glyph.char}` : glyph.char)).join('');
  const sizes = printed.map(({ size }) => size).toSorted((a, b) => a - b);
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    x0: printed[0]?.x0 ?? 0,
    x1: printed.at(-1)?.x1 ?? 0,
    y: Math.min(...printed.map(({ y }) => y)),
    size: sizes[sizes.length >> 1] ?? 0,
    row,
  };
}

function needsSpace(before: Glyph | undefined, glyph: Glyph): boolean {
  if (before === undefined) return false;
  const share = HAN.test(before.char) && HAN.test(glyph.char) ? HAN_SPACE : LATIN_SPACE;
  return glyph.x0 - before.x1 > share * glyph.size;
}

const HAN = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’…—·]/u;
