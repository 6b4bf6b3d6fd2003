import { join } from 'node:path';
import { readYaml } from '../markdown/frontmatter.ts';
import { type MovedEntry, movedList } from '../schema/moved.ts';
import { readText } from './content.ts';
import { contentRoot } from './content-root.ts';
import type { SiteAddress } from './site-address.ts';

/** The entries of `content/moved.yml`; none where there is no such file, or where it is not valid, which `check` tells. */
export async function readMoved(root: string): Promise<MovedEntry[]> {
  const text = await readText(join(root, 'content/moved.yml')).catch(emptyIfMissing);
  return movedList.safeParse(readYaml(text).data).data ?? [];
}

/** Keeps addresses that once were pages out of a sitemap; takes absolute addresses. */
export async function isNotMoved({ site, base }: SiteAddress): Promise<(url: string) => boolean> {
  const entries = await readMoved(contentRoot());
  const moved = new Set(entries.map(({ from }) => new URL(base + from.slice(1), site).href));
  return (url) => !moved.has(url);
}

function emptyIfMissing(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '';
  throw error;
}
