import { getReports, type SiteReport } from './reports.ts';

/** The reports before and after one in the site's order; null at the ends. */
export interface Neighbours {
  newer: SiteReport | null;
  older: SiteReport | null;
}

let whole: Promise<Map<string, Neighbours>> | undefined;

/** The neighbours of a report among all reports; their order is made once a build. */
export async function getNeighbours({ id }: Pick<SiteReport, 'id'>): Promise<Neighbours> {
  if (import.meta.env.DEV) return (await makeNeighbours()).get(id) ?? ALONE;
  whole ??= makeNeighbours();
  return (await whole).get(id) ?? ALONE;
}

const ALONE: Neighbours = { newer: null, older: null };

async function makeNeighbours(): Promise<Map<string, Neighbours>> {
  const reports = await getReports();
  return new Map(reports.map(({ id }, at) => [id, { newer: reports[at - 1] ?? null, older: reports[at + 1] ?? null }]));
}
