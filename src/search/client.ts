import type { FoundPage, SearchAnswer, SearchFilter } from './answer.ts';
import type { Characters } from './canonical.ts';
import { findPages } from './find-pages.ts';
import { type FoundTogether, findTogether } from './find-together.ts';
import { type Hit, findHits } from './hits.ts';
import { type SearchOptions, openIndex } from './open-index.ts';
import { toQuestion } from './question.ts';

export interface SearchClient {
  /**
   * All pages on which the query stands, as a run of characters inside one block: no other page and none less.
   * Nothing visible typed gives no pages. Rejects when a part of the index cannot be loaded.
   */
  search(query: string, filter?: SearchFilter): Promise<SearchAnswer>;
  /** The pages on which all the words stand that white space parts in the query, those first where they stand nearest. */
  together(query: string): Promise<readonly FoundTogether[]>;
  /** Where the query stands on a page that the answer left unread. */
  readHits(page: Pick<FoundPage, 'id'>, query: string): Promise<readonly Hit[]>;
  /** The query's canonical form, as the index has it. */
  needleOf(query: string): string;
  /** The traditional characters that the index has simplified. */
  readonly characters: Characters;
  /** Ends Pagefind's worker. */
  close(): Promise<void>;
}

/**
 * Opens the bundle in the folder `bundleUrl` (absolute, or relative to the document).
 * Rejects when the bundle cannot be loaded.
 */
export async function openSearch(bundleUrl: string, options: SearchOptions = {}): Promise<SearchClient> {
  const index = await openIndex(bundleUrl, options);
  const { bundle, pagefind } = index;
  const needleOf = (query: string): string => toQuestion(query, bundle.characters).needle;
  return {
    search: (query, filter = {}) => findPages(index, query, filter),
    together: (query) => findTogether(index, query),
    readHits: async ({ id }, query) => findHits(await bundle.text(id), needleOf(query), bundle.characters),
    needleOf,
    characters: bundle.characters,
    close: () => pagefind.destroy(),
  };
}
