import { getReports, type SiteReport } from './reports.ts';

/** The reports before and after one in the site's order; null at the ends. */
export interface Neighbours {
  newer: SiteReport | null;
  older: SiteReport | null;
}

/** The neighbours of a report among all reports. */
export async function getNeighbours({ id }: Pick<SiteReport, 'id'>): Promise<Neighbours> {
  const reports = await getReports();
  const at = reports.findIndex((report) => report.id === id);
  return { newer: reports[at - 1] ?? null, older: reports[at + 1] ?? null };
}
