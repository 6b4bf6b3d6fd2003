import type { SiteFigure } from '../schema/site-figure.ts';
import { getReports } from './reports.ts';
import { siteFigures } from './site-figure.ts';

let all: Promise<SiteFigure[]> | undefined;

/** The figures of all reports, newest report first; read once a build. */
export async function getFigures(): Promise<SiteFigure[]> {
  if (import.meta.env.DEV) return readFigures();
  all ??= readFigures();
  return all;
}

let byIndicator: Promise<Map<string, SiteFigure[]>> | undefined;

/** The figures of one indicator; grouped once a build. */
export async function getFiguresOf(indicator: string): Promise<SiteFigure[]> {
  byIndicator = import.meta.env.DEV ? groupFigures() : (byIndicator ?? groupFigures());
  return (await byIndicator).get(indicator) ?? [];
}

async function groupFigures(): Promise<Map<string, SiteFigure[]>> {
  return Map.groupBy(await getFigures(), ({ indicator }) => indicator);
}

async function readFigures(): Promise<SiteFigure[]> {
  const reports = await getReports();
  return reports.flatMap(siteFigures);
}
