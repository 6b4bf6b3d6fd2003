import { writeFiles } from '../../src/files/bundle-folder.ts';
import { type SitePage, indexSite } from '../../src/search/index-site.ts';

/** Indexes pages into a folder, in shards of some characters; returns how many were indexed. */
export async function writeIndex(
  pages: AsyncIterable<SitePage> | Iterable<SitePage>,
  folder: string,
  shardLength?: number,
): Promise<number> {
  return (await writeFiles(folder, indexSite(pages, shardLength))).get('texts') ?? 0;
}
