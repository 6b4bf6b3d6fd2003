import type { SearchClient } from '../search/client.ts';
import { nearestSpellings } from '../search/nearest-spelling.ts';
import { matchFigures, readNumberQuery } from '../search/number-query.ts';
import { type NumberShard, shardOf } from '../search/number-shards.ts';
import { otherWords } from '../search/other-words.ts';
import type { SearchTerm } from '../search/term.ts';
import { directAnswers, readTerms } from '../search/term-answers.ts';
import { answerList, figureGroup } from './search-answers.ts';
import { nearestHelp, togetherGroup, wordGroup } from './search-related.ts';

/** What is shown beside the pages on which a query stands; each of it says what it is. Rejects when a file cannot be loaded. */
export interface SearchExtras {
  /** Above: a likely spelling of what stands on no page, entries that answer the query, figures of the number that it is. */
  answers(query: string, found: number): Promise<Node[]>;
  /** Below: pages with several words, and with other wordings. */
  related(query: string): Promise<Node[]>;
}

/**
 * Loads what extras need while the index is being opened. `root` is the path before every root-relative address;
 * `shards` says into how many files figures are dealt out.
 */
export async function openExtras(opened: Promise<SearchClient>, root: string, shards: number): Promise<SearchExtras> {
  const base = root.replace(/\/?$/, '/');
  const [client, all] = await Promise.all([opened, readJson<SearchTerm[]>(`${base}search/terms.json`)]);
  const known = readTerms(all, client.characters);
  const inSite = (href: string): string => base + href.slice(1);
  return {
    async answers(query, found) {
      const needle = client.needleOf(query);
      const lost = found === 0 && otherWords(known, needle).length === 0;
      const near = lost ? nearestSpellings(known, needle) : [];
      const figures = await figuresOf(needle, base, shards);
      const direct = directAnswers(known, needle);
      return [...nearestHelp(query, near), ...answerList(direct, inSite), ...figureGroup(figures, inSite)];
    },
    async related(query) {
      const words = otherWords(known, client.needleOf(query));
      const others = words.map(async (word) => wordGroup(word, (await client.search(word.text)).pages));
      const together = togetherGroup(await client.together(query));
      return [...together, ...(await Promise.all(others)).flat()];
    },
  };
}

async function figuresOf(needle: string, base: string, shards: number): Promise<ReturnType<typeof matchFigures>> {
  const asked = readNumberQuery(needle);
  if (asked === null || shards === 0) return { figures: [], total: 0 };
  return matchFigures(await readJson<NumberShard>(`${base}search/numbers/${shardOf(asked.value, shards)}.json`), asked);
}

async function readJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`search: ${response.status} for ${address}`);
  return (await response.json()) as T;
}
