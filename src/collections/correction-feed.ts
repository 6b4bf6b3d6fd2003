import { SITE_NAME } from '../publish/site-name.ts';
import { reportFeed } from '../publish/report-feed.ts';
import { getCorrections } from './corrections.ts';
import { MOST_ENTRIES } from './report-feeds.ts';
import { siteUrl } from './site-url.ts';

/** The latest corrections as Atom and JSON. */
export async function getCorrectionFeed(): Promise<{ atom: string; json: string }> {
  const entries = (await getCorrections())
    .slice(0, MOST_ENTRIES)
    .map(({ report, href, date, old, reason, ...rest }) => ({
      title: `更正：${report.headline}——${report.organisation}`,
      url: siteUrl(href),
      summary: `“${old}”改为“${rest.new}”。${reason}`,
      published: date,
      updated: date,
    }));
  return reportFeed(entries, {
    title: `${SITE_NAME}：更正`,
    page: siteUrl('/corrections/'),
    atom: siteUrl('/corrections/feed.xml'),
    json: siteUrl('/corrections/feed.json'),
  });
}
