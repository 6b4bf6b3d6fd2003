import type { SiteFigure } from '../schema/site-figure.ts';

/** The figures of an indicator that speak of one period. */
export interface PeriodGroup {
  /** As figures write it: `2022`, `2023-01/2023-04`, `undated`; the id on the indicator's page. */
  period: string;
  /** In Chinese; several when reports give one name to different times. */
  labels: string[];
  figures: SiteFigure[];
}

/** Groups the figures of an indicator by period, the latest first; within one, districts keep their order. */
export function byPeriod(figures: readonly SiteFigure[], districts: readonly string[]): PeriodGroup[] {
  return [...Map.groupBy(figures, ({ period }) => period)]
    .toSorted(([, a], [, b]) => latest(b).localeCompare(latest(a), 'en'))
    .map(([period, group]) => ({
      period,
      labels: [...new Set(group.map(({ periodLabel }) => periodLabel))],
      figures: group.toSorted((a, b) => districts.indexOf(a.district) - districts.indexOf(b.district)),
    }));
}

function latest(figures: readonly SiteFigure[]): string {
  return figures.reduce((last, { periodSortKey }) => (periodSortKey > last ? periodSortKey : last), '');
}
