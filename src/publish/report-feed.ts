import { Feed } from 'feed';
import { SITE_NAME } from './site-name.ts';

/** A report as a feed tells of it. */
export interface FeedEntry {
  readonly title: string;
  /** Absolute address of its page. */
  readonly url: string;
  readonly summary: string;
  /** Day on which it was printed; null when unknown. */
  readonly published: string | null;
  /** Day of the last thing known of it: printed, corrected, or checked against its source. */
  readonly updated: string;
}

export interface FeedAddresses {
  /** What the feed is of. */
  readonly title: string;
  /** Absolute addresses of the page that it belongs to and of itself in both forms. */
  readonly page: string;
  readonly atom: string;
  readonly json: string;
}

/** Entries as Atom (RFC 4287) and JSON Feed 1. The same entries give the same bytes: no clock is asked. */
export function reportFeed(entries: readonly FeedEntry[], addresses: FeedAddresses): { atom: string; json: string } {
  return { atom: feedOf(entries, addresses, escapeHtml).atom1(), json: feedOf(entries, addresses, plain).json1() };
}

function feedOf(
  entries: readonly FeedEntry[],
  { title, page, atom, json }: FeedAddresses,
  write: (text: string) => string,
): Feed {
  const newest =
    entries
      .map(({ updated }) => updated)
      .toSorted()
      .at(-1) ?? EPOCH;
  const feed = new Feed({
    title: write(title),
    id: page,
    link: page,
    language: 'zh-CN',
    updated: new Date(newest),
    author: { name: SITE_NAME, link: page },
    copyright: '摘编依 CC BY 4.0 许可使用；原报道的权利属于刊登它的报纸',
    feedLinks: { atom, json },
    generator: 'union-digest',
  });
  for (const { title: name, url, summary, published, updated } of entries) {
    const printed = published === null ? {} : { published: new Date(published) };
    const told = { title: write(name), description: escapeHtml(summary), date: new Date(updated) };
    feed.addItem({ ...told, id: url, link: url, ...printed });
  }
  return feed;
}

function plain(text: string): string {
  return text;
}

/** The library's Atom calls its texts HTML, and so does JSON Feed what an item says. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Of a feed without entries nothing has changed yet. */
const EPOCH = '1970-01-01';
