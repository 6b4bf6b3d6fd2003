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

async function readFigures(): Promise<SiteFigure[]> {
  const reports = await getReports();
  return reports.flatMap(siteFigures);
}
