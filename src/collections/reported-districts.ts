import type { District } from '../schema/district.ts';
import { getDistricts } from './districts.ts';
import { getReportsByDistrict } from './reports.ts';

/** The districts that have a report, in their order: one that is only registered has no column yet. */
export async function getReportedDistricts(): Promise<District[]> {
  const [districts, reports] = await Promise.all([getDistricts(), getReportsByDistrict()]);
  return districts.filter(({ id }) => reports.has(id));
}
