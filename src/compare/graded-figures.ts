import type { GradedAs } from '../schema/grade.ts';
import type { SiteFigure } from '../schema/site-figure.ts';
import { NOT_SHOWN } from './grade.ts';
import type { RowGroup } from './table.ts';

/** A figure beside its grade in the row of its indicator. */
export interface Graded {
  figure: SiteFigure;
  graded: GradedAs;
}

/** The figures of each report (`<district>/<name>`) with their grades. */
export function gradedByReport(groups: readonly RowGroup[]): Map<string, Graded[]> {
  const rows = groups.flatMap((group) => group.rows);
  const all = rows.flatMap(({ cells, grades }) =>
    cells.flatMap(({ main, others }) =>
      [...main, ...others].map((figure) => ({ figure, graded: grades.get(figure) ?? NOT_SHOWN })),
    ),
  );
  return Map.groupBy(all, ({ figure }) => figure.report);
}
