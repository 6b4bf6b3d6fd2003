import type { Indicator } from '../schema/indicator.ts';
import type { GradedAs } from '../schema/grade.ts';
import type { SiteFigure } from '../schema/site-figure.ts';
import { type Cell, cellOf } from './cell.ts';
import { gradeRow } from './grade.ts';
import { neighbouring } from './neighbouring.ts';

export type IndicatorEntry = Indicator & { id: string };

/** One indicator over all districts, cells in the districts' order. */
export interface Row {
  indicator: IndicatorEntry;
  cells: Cell[];
  /** How far the main figures of the cells can be compared. */
  grades: ReadonlyMap<SiteFigure, GradedAs>;
  /** How many districts report a figure of their own. */
  reported: number;
}

/** Rows of one topic, in the order of the table. */
export interface RowGroup {
  topic: string;
  rows: Row[];
}

/**
 * The cross-district table: indicators grouped by topic × districts. Indicators without any figure are
 * left out. Rows that more districts report come first, related ones beside each other.
 */
export function tableOf(
  figures: readonly SiteFigure[],
  indicators: readonly IndicatorEntry[],
  topics: readonly string[],
  districts: readonly string[],
): RowGroup[] {
  const byIndicator = Map.groupBy(figures, ({ indicator }) => indicator);
  const rows = indicators.flatMap((indicator) => {
    const own = byIndicator.get(indicator.id);
    return own ? [rowOf(indicator, own, districts)] : [];
  });
  const byTopic = Map.groupBy(rows, ({ indicator }) => indicator.topic);
  return topics.flatMap((topic) => {
    const group = byTopic.get(topic);
    return group ? [{ topic, rows: neighbouring(group) }] : [];
  });
}

/** Splits the table in the rows that at least two districts report and the others; empty groups vanish. */
export function splitByReported(groups: readonly RowGroup[]): { shared: RowGroup[]; single: RowGroup[] } {
  const keep = (test: (row: Row) => boolean): RowGroup[] =>
    groups.map(({ topic, rows }) => ({ topic, rows: rows.filter(test) })).filter(({ rows }) => rows.length > 0);
  return { shared: keep(({ reported }) => reported >= 2), single: keep(({ reported }) => reported < 2) };
}

function rowOf(indicator: IndicatorEntry, figures: readonly SiteFigure[], districts: readonly string[]): Row {
  const byDistrict = Map.groupBy(figures, ({ district }) => district);
  const cells = districts.map((district) => cellOf(district, byDistrict.get(district) ?? []));
  const grades = gradeRow(cells, indicator.basis);
  return { indicator, cells, grades, reported: cells.filter(({ main }) => main.length > 0).length };
}
