import type { IndicatorEntry } from '../compare/table.ts';
import { getReportedDistricts } from './reported-districts.ts';
import { getTable } from './table.ts';

/** More districts than these nobody weighs against each other at a glance. */
const WEIGHED = 12;

/** The indicators that tell how large a union is, as far as districts report them; none where there are too many districts. */
export async function getSizes(): Promise<IndicatorEntry[]> {
  const [table, districts] = await Promise.all([getTable(), getReportedDistricts()]);
  const indicators = table.flatMap(({ rows }) => rows.map(({ indicator }) => indicator));
  return districts.length > WEIGHED ? [] : indicators.filter(({ size }) => size);
}
