import type { SiteFigure } from '../schema/site-figure.ts';
import type { IndicatorEntry, Row, RowGroup } from './table.ts';

/** A figure that introduces a district. */
export interface LeadingFigure {
  indicator: IndicatorEntry;
  figure: SiteFigure;
}

/**
 * The figures that introduce a district: of the indicators that most districts report, those of which it
 * has a figure of its own about the whole; one a topic as long as topics last. The same rule for all.
 */
export function leadingFigures(groups: readonly RowGroup[], district: string, count: number): LeadingFigure[] {
  const candidates = groups.map(({ rows }) => rows.flatMap((row) => leadOf(row, district)));
  const byRank = candidates.flatMap((leads) => leads.map((lead, rank) => ({ ...lead, rank })));
  return byRank
    .toSorted((a, b) => a.rank - b.rank || b.reported - a.reported)
    .slice(0, count)
    .map(({ indicator, figure }) => ({ indicator, figure }));
}

function leadOf({ indicator, cells, reported }: Row, district: string): (LeadingFigure & { reported: number })[] {
  const main = cells.find((cell) => cell.district === district)?.main ?? [];
  const whole = main.filter(({ scope, levels }) => scope === null && levels.length === 0);
  const [figure] = whole.toSorted((a, b) => unitRank(indicator, a) - unitRank(indicator, b));
  return figure ? [{ indicator, figure, reported }] : [];
}

/** An indicator lists its most telling measure word first. */
function unitRank({ units }: IndicatorEntry, { unit }: SiteFigure): number {
  const rank = units.indexOf(unit ?? '');
  return rank < 0 ? units.length : rank;
}
