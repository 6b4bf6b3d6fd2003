import type { APIRoute, GetStaticPaths } from 'astro';
import { getPlaces } from '../../../../collections/report-places.ts';
import { getReports, type SiteReport } from '../../../../collections/reports.ts';

export const getStaticPaths = (async () => {
  const reports = await getReports();
  return reports.map((report) => ({ params: { district: report.district, name: report.name }, props: { report } }));
}) satisfies GetStaticPaths;

/** What the report's page shows of its figures and terms where they stand; `src/schema/report-places.ts` documents it. */
export const GET: APIRoute<{ report: SiteReport }> = async ({ props: { report } }) =>
  Response.json(await getPlaces(report));
