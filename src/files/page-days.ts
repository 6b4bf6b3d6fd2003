import { type ReportDays, pageDays } from '../publish/page-days.ts';
import { reportDays } from '../publish/report-days.ts';
import { ledgerPath } from '../verify/ledger-path.ts';
import { readContent } from './content.ts';
import { contentRoot } from './content-root.ts';
import type { SiteAddress } from './site-address.ts';

/** The last day known of each page that shows reports, by its root-relative address. */
export async function readPageDays(root: string): Promise<Map<string, string>> {
  const files = await readContent(root, { drafts: false });
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const reports: (ReportDays | null)[] = files
    .filter(({ path }) => path.startsWith('content/reports/'))
    .map((file) => reportDays(file, texts.get(ledgerPath(file.path)) ?? ''));
  return pageDays(reports.filter((report) => report !== null));
}

/**
 * Gives the entries of a sitemap the last day known of their page; an entry of which none is known stays
 * as it is. The content is read when the first entry comes.
 */
export function withLastDay({ base }: SiteAddress) {
  let known: Promise<Map<string, string>> | undefined;
  return async <Item extends { url: string }>(item: Item): Promise<Item & { lastmod?: string }> => {
    known ??= readPageDays(contentRoot());
    const lastmod = (await known).get(pathBelow(base, item.url));
    return lastmod === undefined ? item : { ...item, lastmod };
  };
}

/** The root-relative address of a page, without base and with a slash at its end. */
function pathBelow(base: string, url: string): string {
  const path = decodeURI(new URL(url).pathname).replace(/\/?$/, '/');
  return path.startsWith(base) ? path.slice(base.length - 1) : path;
}
