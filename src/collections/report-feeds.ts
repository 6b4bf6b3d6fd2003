import { lastDay } from '../publish/page-days.ts';
import { SITE_NAME } from '../publish/site-name.ts';
import { type FeedEntry, reportFeed } from '../publish/report-feed.ts';
import { withBase } from './base-path.ts';
import { getReports, getReportsByDistrict, type SiteReport } from './reports.ts';
import { getVerifiedDay } from './verified-day.ts';

/** Feeds hold no more; what is older stands on the site. */
export const MOST_ENTRIES = 50;

/** The newest reports of the site, or of a district with its name, as Atom and JSON. */
export async function getReportFeed(site: URL, district?: { id: string; name: string }) {
  const reports = district ? ((await getReportsByDistrict()).get(district.id) ?? []) : await getReports();
  const entries = await Promise.all(reports.slice(0, MOST_ENTRIES).map((report) => entryOf(report, site)));
  const folder = district ? `/districts/${district.id}/` : '/';
  const address = (path: string): string => new URL(withBase(path), site).href;
  return reportFeed(
    entries.filter((entry) => entry !== null),
    {
      title: district ? `${SITE_NAME}：${district.name}` : SITE_NAME,
      page: address(folder),
      atom: address(`${folder}feed.xml`),
      json: address(`${folder}feed.json`),
    },
  );
}

/** Null for a report of which no day is known: a feed must not invent one. */
async function entryOf(report: SiteReport, site: URL): Promise<FeedEntry | null> {
  const { id, headline, organisation, summary, published = null, corrections } = report;
  const updated = lastDay({ published: report.published, verified: await getVerifiedDay(report), corrections });
  if (updated === null) return null;
  const url = new URL(withBase(`/reports/${id}/`), site).href;
  return { title: `${headline}——${organisation}`, url, summary, published, updated };
}
