import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type SearchClient, openSearch } from '../../src/search/client.ts';
import type { PagefindScript } from '../../src/search/pagefind-api.ts';

/** The search of a site that lies in `folder` and is served at `url`, run by Node: its script comes from the folder. */
export async function askInNode(folder: string, url: string): Promise<SearchClient> {
  const script = (await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)) as PagefindScript;
  return openSearch(`${url}/pagefind/`, { base: '/', script });
}
