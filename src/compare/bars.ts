import type { SiteFigure } from '../schema/site-figure.ts';
import { countedBy } from '../text/measure.ts';
import { periodKey } from './period-length.ts';
import type { Row } from './table.ts';
import type { Basis } from '../schema/indicator.ts';

/** One bar of a chart. */
export interface Bar {
  /** The id of what it stands for: a district, or a period. */
  key: string;
  figure: SiteFigure;
  /** Of the longest bar, from 0 to 1. */
  share: number;
}

/**
 * The figures of a row that are comparable with each other (grade A), the largest first; [] when there are not two
 * districts, or when a district has several that do not stand for one another.
 */
export function comparableBars({ cells, grades }: Pick<Row, 'cells' | 'grades'>): Bar[] {
  const figures = cells.flatMap(({ district, main }) => {
    const [figure, ...more] = main.filter((one) => grades.get(one)?.grade === 'A');
    return figure && more.length === 0 ? [{ key: district, figure }] : [];
  });
  return scaled(figures.toSorted((a, b) => b.figure.value - a.figure.value));
}

/** What one district reported on an indicator at several times, the earliest first. */
export interface Series {
  district: string;
  bars: Bar[];
}

/**
 * The figures of an indicator over time, for each district that has at least two which differ in nothing but their
 * time: the whole district, exact or about, one count, one level, and periods of one length. Of one time the newest
 * report's stands. `figures` come newest report first.
 */
export function seriesOf(figures: readonly SiteFigure[], basis: Basis): Series[] {
  const eligible = figures.filter(
    ({ scope, owner, precision, lowered }) =>
      scope === null && owner === null && lowered === null && (precision === 'exact' || precision === 'about'),
  );
  const groups = Map.groupBy(eligible, (figure) => seriesKey(figure, basis));
  return [...groups].flatMap(([key, group]) => {
    const byTime = [...Map.groupBy(group, ({ period }) => period)].flatMap(([period, [figure]]) =>
      figure === undefined ? [] : [{ key: period, figure }],
    );
    if (key === null || byTime.length < 2) return [];
    const ordered = byTime.toSorted((a, b) => a.figure.periodSortKey.localeCompare(b.figure.periodSortKey, 'en'));
    return [{ district: group[0]?.district ?? '', bars: scaled(ordered) }];
  });
}

/** Null for what belongs to no series: a rank, or a figure without a known time. */
function seriesKey(
  { district, unit, levels, periodStart: start, periodEnd: end }: SiteFigure,
  basis: Basis,
): string | null {
  const period = basis === 'rank' ? null : periodKey({ start, end }, basis);
  return period === null ? null : [district, countedBy(unit), levels.join('、'), period.length].join(' ');
}

function scaled(figures: readonly { key: string; figure: SiteFigure }[]): Bar[] {
  if (figures.length < 2) return [];
  const largest = Math.max(...figures.map(({ figure }) => figure.value));
  return figures.map(({ key, figure }) => ({ key, figure, share: largest > 0 ? figure.value / largest : 0 }));
}
