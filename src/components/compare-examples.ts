import type { IndicatorEntry, Row, RowGroup } from '../compare/table.ts';
import type { Grade, GradedAs } from '../schema/grade.ts';
import type { SiteFigure } from '../schema/site-figure.ts';

/** A figure of the table with the grade that its row gives it. */
export interface Example {
  indicator: IndicatorEntry;
  figure: SiteFigure;
  graded: GradedAs;
}

/** For each grade the figure that shows it in the fewest words, where the table has one: rules are understood by rows. */
export function examplesOf(groups: readonly RowGroup[]): Map<Grade, Example> {
  const all = groups.flatMap(({ rows }) => rows.flatMap(gradedOf));
  const byGrade = Map.groupBy(all, ({ graded }) => graded.grade);
  const grades: Grade[] = ['A', 'B', 'C'];
  return new Map(
    grades.flatMap((grade): [Grade, Example][] => {
      const [shortest] = (byGrade.get(grade) ?? []).toSorted(byWords);
      return shortest ? [[grade, shortest]] : [];
    }),
  );
}

function gradedOf({ indicator, grades }: Row): Example[] {
  return [...grades].map(([figure, graded]) => ({ indicator, figure, graded }));
}

/** What a figure says of itself beside its number makes an example harder to follow. */
function byWords(a: Example, b: Example): number {
  return wordsOf(a) - wordsOf(b);
}

function wordsOf({ figure: { periodLabel, scope, levels }, graded: { reason } }: Example): number {
  return `${periodLabel}${scope ?? ''}${levels.join('')}${reason}`.length;
}
