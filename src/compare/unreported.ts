import type { RowGroup } from './table.ts';

/** The rows on which a district reports nothing of its own while at least two others do, by topic. */
export function unreportedBy(groups: readonly RowGroup[], district: string): RowGroup[] {
  return groups
    .map(({ topic, rows }) => ({
      topic,
      rows: rows.filter(
        ({ cells, reported }) => reported >= 2 && cells.find((cell) => cell.district === district)?.main.length === 0,
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
}
