import type { RowGroup } from './table.ts';

/** The rows in which a district has any figure, by topic. */
export function reportedBy(groups: readonly RowGroup[], district: string): RowGroup[] {
  return groups
    .map(({ topic, rows }) => ({
      topic,
      rows: rows.filter(({ cells }) =>
        cells.some((cell) => cell.district === district && cell.main.length + cell.others.length > 0),
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
}
