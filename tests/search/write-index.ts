import { writeFiles } from '../../src/files/bundle-folder.ts';
import { type SitePage, indexSite } from '../../src/search/index-site.ts';

/** Indexes pages into a folder; returns how many were indexed. */
export async function writeIndex(pages: AsyncIterable<SitePage> | Iterable<SitePage>, folder: string): Promise<number> {
  return (await writeFiles(folder, indexSite(pages))).get('texts') ?? 0;
}
