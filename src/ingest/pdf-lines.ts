import type { Segment } from './pdf-segments.ts';

/** A line of a column as printed, with the column's edges. */
export interface Line {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  left: number;
  right: number;
}

/**
 * The lines of a column: an indented one begins with two ideographic spaces, cells of a table stand
 * between tabs.
 */
export function linesOf(column: readonly Segment[]): Line[] {
  const rows = rowsOf(column);
  const left = edge(column, ({ x0 }) => x0, Math.min);
  const right = edge(column, ({ x1 }) => x1, Math.max);
  return rows.map((row, i) => {
    const isTable = row.length > 1 && [rows[i - 1], rows[i + 1]].some((other) => isNextRow(row, other));
    const { x0, y, size } = row.reduce((a, b) => (b.x0 < a.x0 ? b : a));
    const text = row.map((cell) => cell.text).join(isTable ? '\t' : ' ');
    const indent = isTable || !isIndented((x0 - left) / size) ? '' : '\u3000\u3000';
    return { text: indent + text, x0, x1: Math.max(...row.map(({ x1 }) => x1)), y, size, left, right };
  });
}

/** The lines of a page as text: a blank line between columns that do not run on, at wide gaps, at another size of type. */
export function pageText(columns: readonly Line[][]): string {
  const spacing = usualSpacing(columns);
  const lines = columns.flat();
  return lines.map((line, i) => lineEnd(lines[i - 1], line, spacing) + line.text).join('');
}

function rowsOf(column: readonly Segment[]): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of column) {
    if (rows.at(-1)?.[0]?.row === segment.row) rows.at(-1)?.push(segment);
    else rows.push([segment]);
  }
  return rows;
}

/** Whether another row of cells stands close above or below. */
function isNextRow([cell]: readonly Segment[], other: readonly Segment[] | undefined): boolean {
  const [beside, second] = other ?? [];
  return (
    cell !== undefined && beside !== undefined && second !== undefined && Math.abs(cell.y - beside.y) < 3 * cell.size
  );
}

/** The edge of a column's prose; page numbers and other short lines may stand outside. */
function edge(
  column: readonly Segment[],
  of: (segment: Segment) => number,
  pick: (...values: number[]) => number,
): number {
  const prose = column.filter(({ x0, x1, size }) => x1 - x0 >= 6 * size);
  return (prose.length > 0 ? prose : column).map(of).reduce((a, b) => pick(a, b));
}

/** Two characters, a little more or less; further in stand centred lines. */
function isIndented(characters: number): boolean {
  return characters > 1.4 && characters < 2.8;
}

/** The most usual distance of baselines on the page, in points; Infinity where there is but one line. */
function usualSpacing(columns: readonly Line[][]): number {
  const distances = columns.flatMap((lines) =>
    lines.slice(1).map((line, i) => Math.round(((lines[i]?.y ?? 0) - line.y) * 2) / 2),
  );
  const counts = new Map<number, number>();
  for (const distance of distances) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  const [usual] = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b);
  return usual?.[0] ?? Infinity;
}

function lineEnd(before: Line | undefined, line: Line, spacing: number): string {
  if (before === undefined) return '';
  const ratio = line.size / before.size;
  if (ratio > 1.15 || ratio < 0.87) return '\n\n';
  const distance = before.y - line.y;
  if (distance > 0 && line.left < before.right) return distance > 1.3 * spacing ? '\n\n' : '\n';
  return before.right - before.x1 < 1.5 * before.size ? '\n' : '\n\n';
}
