import { yearsOf } from '../text/period.ts';
import { getReports } from './reports.ts';

/** The calendar years that reports tell of, newest first. */
export async function getReportedYears(): Promise<string[]> {
  const years = (await getReports()).flatMap(({ period, periods }) => yearsOf(period, periods));
  return [...new Set(years)].toSorted((a, b) => b - a).map(String);
}
