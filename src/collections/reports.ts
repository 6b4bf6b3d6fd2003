import { getCollection } from 'astro:content';
import type { ReportEntry } from '../schema/report-entry.ts';

export type SiteReport = ReportEntry & {
  /** `<district>/<name>` */
  id: string;
};

/** All published reports: newest first, undated ones after all dated ones. */
export async function getReports(): Promise<SiteReport[]> {
  const entries = await getCollection('reports');
  return entries.map(({ id, data }) => ({ ...data, id })).toSorted(newestFirst);
}

/** The reports of each district, newest first. */
export async function getReportsByDistrict(): Promise<Map<string, SiteReport[]>> {
  return Map.groupBy(await getReports(), ({ district }) => district);
}

function newestFirst(a: SiteReport, b: SiteReport): number {
  return (b.published ?? '').localeCompare(a.published ?? '', 'en') || a.id.localeCompare(b.id, 'en');
}
