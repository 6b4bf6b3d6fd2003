import { type RowGroup, tableOf } from '../compare/table.ts';
import { getFigures } from './figures.ts';
import { getIndicators } from './indicators.ts';
import { getReportedDistricts } from './reported-districts.ts';
import { getTopics } from './topics.ts';

let whole: Promise<RowGroup[]> | undefined;

/** The cross-district table of the whole site; made once a build. */
export async function getTable(): Promise<RowGroup[]> {
  if (import.meta.env.DEV) return makeTable();
  whole ??= makeTable();
  return whole;
}

async function makeTable(): Promise<RowGroup[]> {
  const [figures, indicators, topics, districts] = await Promise.all([
    getFigures(),
    getIndicators(),
    getTopics(),
    getReportedDistricts(),
  ]);
  return tableOf(
    figures,
    indicators,
    topics.map(({ id }) => id),
    districts.map(({ id }) => id),
  );
}
