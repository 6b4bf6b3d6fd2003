import { NOT_SHOWN } from '../compare/grade.ts';
import { tableOf } from '../compare/table.ts';
import type { GradedAs } from '../schema/grade.ts';
import type { SiteFigure } from '../schema/site-figure.ts';
import { getFigures } from './figures.ts';
import { getIndicators } from './indicators.ts';
import { getReportedDistricts } from './reported-districts.ts';
import { getTopics } from './topics.ts';

/** A figure of the site with its grade in the row of its indicator. */
export type GradedFigure = SiteFigure & GradedAs;

/** The figures of all reports, newest report first, each with its grade. */
export async function getGradedFigures(): Promise<GradedFigure[]> {
  const all = await Promise.all([getFigures(), getIndicators(), getTopics(), getReportedDistricts()]);
  const [figures, indicators, topics, districts] = all;
  const ids = [topics, districts].map((entries) => entries.map(({ id }) => id));
  const groups = tableOf(figures, indicators, ids[0] ?? [], ids[1] ?? []);
  const grades = new Map(groups.flatMap(({ rows }) => rows.flatMap((row) => [...row.grades])));
  return figures.map((figure) => ({ ...figure, ...(grades.get(figure) ?? NOT_SHOWN) }));
}
