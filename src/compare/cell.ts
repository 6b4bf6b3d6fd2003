import { figureKey } from '../markdown/figures.ts';
import type { SiteFigure } from '../schema/site-figure.ts';

/** What one district reports on one indicator. */
export interface Cell {
  district: string;
  /**
   * The figures that stand for the district: without scope and owner, of the latest period; if there
   * are none, those with scope of their latest period. Several when they differ in level or in what
   * they count: they stand side by side and are never added.
   */
  main: SiteFigure[];
  /** All others: parts, earlier periods, older reports; last those of other owners. */
  others: SiteFigure[];
}

/** The cell of a district from all its figures on one indicator (DESIGN §4, Cell). */
export function cellOf(district: string, figures: readonly SiteFigure[]): Cell {
  const sorted = figures.toSorted(latestFirst);
  const own = sorted.filter(({ owner }) => owner === null);
  const whole = own.filter(({ scope }) => scope === null);
  const candidates = whole.length > 0 ? whole : own;
  const main = newestOfEachKey(
    candidates.filter(({ periodSortKey }) => periodSortKey === candidates[0]?.periodSortKey),
  );
  const foreign = sorted.filter(({ owner }) => owner !== null);
  return { district, main, others: [...own.filter((figure) => !main.includes(figure)), ...foreign] };
}

/** Latest period first, then the newest report; undated reports come after dated ones. */
function latestFirst(a: SiteFigure, b: SiteFigure): number {
  return (
    b.periodSortKey.localeCompare(a.periodSortKey, 'en') ||
    (b.published ?? '').localeCompare(a.published ?? '', 'en') ||
    b.report.localeCompare(a.report, 'en')
  );
}

/** Across reports the newest report's value stands; an older one of the same key goes to the others. */
function newestOfEachKey(figures: readonly SiteFigure[]): SiteFigure[] {
  return [...Map.groupBy(figures, figureKey).values()].flatMap(([newest]) => newest ?? []);
}
