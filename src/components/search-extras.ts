import type { SearchClient } from '../search/client.ts';
import { nearestSpellings } from '../search/nearest-spelling.ts';
import { matchFigures, readNumberQuery } from '../search/number-query.ts';
import { type NumberShard, shardOf } from '../search/number-shards.ts';
import { otherWords } from '../search/other-words.ts';
import type { SearchTerm } from '../search/term.ts';
import { directAnswers, readTerms } from '../search/term-answers.ts';
import { answerList, figureGroup } from './search-answers.ts';
import { nearestHelp, togetherGroup, wordGroup } from './search-related.ts';

/** What is shown beside the pages on which a query stands; each of it says what it is. */
export interface Extras {
  /** Above: a likely spelling, entries that answer the query, figures of the number that it is. */
  readonly answers: readonly Node[];
  /** Below: several words, other wordings. */
  readonly related: readonly Node[];
}

/** Looks for the extras of a query that stands on so many pages. Rejects when a file cannot be loaded. */
export type SearchExtras = (query: string, found: number) => Promise<Extras>;

/** `root` is the path before every root-relative address; `shards` says into how many files figures are dealt out. */
export function openExtras(client: SearchClient, root: string, shards: number): SearchExtras {
  const base = root.replace(/\/?$/, '/');
  const terms = readJson<SearchTerm[]>(`${base}search/terms.json`).then((all) => readTerms(all, client.characters));
  const inSite = (href: string): string => base + href.slice(1);
  return async (query, found) => {
    const needle = client.needleOf(query);
    const [known, figures, together] = await Promise.all([
      terms,
      figuresOf(needle, base, shards),
      client.together(query),
    ]);
    const words = otherWords(known, needle);
    const others = words.map(async (word) => wordGroup(word, (await client.search(word.text)).pages));
    const related = [...togetherGroup(together), ...(await Promise.all(others)).flat()];
    const near = found === 0 && related.length === 0 ? nearestSpellings(known, needle) : [];
    return {
      answers: [
        ...nearestHelp(query, near),
        ...answerList(directAnswers(known, needle), inSite),
        ...figureGroup(figures, inSite),
      ],
      related,
    };
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
