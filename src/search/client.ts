import { type PageHits, type SearchAnswer, type SearchFilter, toAnswer } from './answer.ts';
import { findHits } from './hits.ts';
import type { PagefindInstance, PagefindResult, PagefindScript } from './pagefind-api.ts';
import { toQuestion } from './question.ts';
import { type IndexedPage, fromRecord } from './record.ts';
import { toPhrase } from './tokens.ts';

export interface SearchClient {
  /**
   * All pages on which the query stands, as a run of characters inside one block: no other page and none less.
   * Nothing visible typed gives no pages. Rejects when a part of the index cannot be loaded.
   */
  search(query: string, filter?: SearchFilter): Promise<SearchAnswer>;
  /** Ends Pagefind's worker. */
  close(): Promise<void>;
}

/**
 * Opens the bundle in the folder `bundleUrl` (absolute, or relative to the document).
 * `base` is the path before every root-relative address; without it, the folder that holds the bundle.
 * Rejects when the bundle cannot be loaded.
 */
export async function openSearch(bundleUrl: string, base?: string): Promise<SearchClient> {
  const folder = new URL(bundleUrl.replace(/\/?$/, '/'), document.baseURI);
  const entry = await readEntry(folder);
  const script = await importScript(folder);
  const pagefind = script.createInstance({ basePath: folder.pathname });
  const root = (base ?? new URL('..', folder).pathname).replace(/\/$/, '');
  const pages = new Map<string, Promise<IndexedPage>>();
  return {
    async search(query, filter = {}) {
      const { needle, capped } = toQuestion(query);
      if (needle === '') return toAnswer([], filter, capped);
      const candidates = await findCandidates(pagefind, needle, () => assertUnchanged(folder, entry));
      const read = await Promise.all(candidates.map((candidate) => readOnce(pages, candidate)));
      return toAnswer(
        read.flatMap((page) => verify(page, needle, root)),
        filter,
        capped,
      );
    },
    close: () => pagefind.destroy(),
  };
}

let failures = 0;

/** Some browsers remember that an import failed: the next attempt asks under another address. */
async function importScript(folder: URL): Promise<PagefindScript> {
  const script = new URL(failures === 0 ? 'pagefind.js' : `pagefind.js?retry=${failures}`, folder);
  try {
    return (await import(/* @vite-ignore */ script.href)) as PagefindScript;
  } catch (error) {
    failures += 1;
    throw error;
  }
}

/** The bundle's table of contents, always from the server. It names a new hash whenever any text was changed. */
async function readEntry(folder: URL): Promise<string> {
  const response = await fetch(new URL('pagefind-entry.json', folder), { cache: 'no-store' });
  if (!response.ok) throw new Error(`search index: ${response.status} for ${response.url}`);
  return response.text();
}

/**
 * Pagefind takes a part of the index that fails to load for an empty one, and asks for it again the next time.
 * Before “nothing found” is believed, the server must still be there and hold the same index.
 */
async function findCandidates(
  pagefind: PagefindInstance,
  needle: string,
  assertSound: () => Promise<void>,
): Promise<readonly PagefindResult[]> {
  const { results } = await pagefind.search(toPhrase(needle));
  if (results.length > 0) return results;
  await assertSound();
  return (await pagefind.search(toPhrase(needle))).results;
}

async function assertUnchanged(folder: URL, entry: string): Promise<void> {
  if ((await readEntry(folder)) !== entry) throw new Error('search index: replaced since it was opened');
}

function readOnce(pages: Map<string, Promise<IndexedPage>>, candidate: PagefindResult): Promise<IndexedPage> {
  const known = pages.get(candidate.id);
  if (known !== undefined) return known;
  const page = readCandidate(candidate);
  pages.set(candidate.id, page);
  page.catch(() => pages.delete(candidate.id));
  return page;
}

async function readCandidate(candidate: PagefindResult): Promise<IndexedPage> {
  const { raw_url, raw_content, filters } = await candidate.data();
  return fromRecord({ url: raw_url, content: raw_content, filters });
}

function verify(page: IndexedPage, needle: string, root: string): PageHits[] {
  const hits = findHits(page, needle);
  if (hits.length === 0) return [];
  const { title, filters } = page;
  const kind = filters['kind']?.[0] ?? '';
  return [{ url: root + page.url, title, kind, districts: filters['district'] ?? [], hits }];
}
