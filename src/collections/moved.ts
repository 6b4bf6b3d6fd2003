import { contentRoot } from '../files/content-root.ts';
import { readMoved } from '../files/moved.ts';
import type { MovedEntry } from '../schema/moved.ts';
import { getPageNames } from './page-names.ts';

/** An address that once was a page, with the name of the page that it leads to; null where it leads nowhere. */
export type MovedPage = MovedEntry & { name: string | null };

let whole: Promise<MovedPage[]> | undefined;

/** The entries of `content/moved.yml`; read once a build. */
export async function getMovedPages(): Promise<MovedPage[]> {
  if (import.meta.env.DEV) return readPages();
  whole ??= readPages();
  return whole;
}

async function readPages(): Promise<MovedPage[]> {
  const [entries, names] = await Promise.all([readMoved(contentRoot()), getPageNames()]);
  return entries.map((entry) => ({ ...entry, name: names.get(entry.to ?? '') ?? null }));
}
