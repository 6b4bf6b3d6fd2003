import type { Citation } from '../publish/citation.ts';
import { pageCitation } from '../publish/page-citation.ts';
import { lastDay } from '../publish/page-days.ts';
import { printedCitation } from '../publish/printed-citation.ts';
import { SITE_NAME } from '../publish/site-name.ts';
import type { SiteReport } from './reports.ts';
import { siteUrl } from './site-url.ts';
import { getVerifiedDay } from './verified-day.ts';

/** How a report is cited: as it was printed, and as our page. */
export async function getCitations(report: SiteReport): Promise<{ printed: Citation; page: Citation }> {
  const { id, corrections } = report;
  const changed = lastDay({ published: undefined, verified: await getVerifiedDay(report), corrections });
  const page = { siteName: SITE_NAME, url: siteUrl(`/reports/${id}/`), changed, accessed: null };
  return { printed: printedCitation(report), page: pageCitation(report, page) };
}
