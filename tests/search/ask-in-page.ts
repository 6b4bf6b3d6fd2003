import type { SearchFilter } from '../../src/search/answer.ts';
import { openSearch } from '../../src/search/client.ts';

export interface Asked {
  readonly query: string;
  readonly filter?: SearchFilter;
}

/** An answer as plain data, which can leave the browser; addresses are without the base. */
export interface Answered {
  /** Hits by page. */
  readonly counts: Readonly<Record<string, number>>;
  readonly hits: readonly { readonly shown: string; readonly match: string; readonly anchor: string }[];
  readonly districts: Readonly<Record<string, number>>;
  readonly topics: Readonly<Record<string, number>>;
  readonly capped: boolean;
}

declare global {
  interface Window {
    ask: (asked: readonly Asked[], base: string) => Promise<Answered[]>;
  }
}

let client: ReturnType<typeof openSearch> | undefined;

/** Runs in the browser: one query after the other, of the bundle at `pagefind/` below the base. */
window.ask = async (asked, base) => {
  client ??= openSearch(`${base}pagefind/`);
  const answers: Answered[] = [];
  for (const { query, filter } of asked) {
    const { pages, counts, capped } = await (await client).search(query, filter);
    answers.push({
      counts: Object.fromEntries(pages.map(({ url, hits }) => [url.slice(base.length - 1), hits?.length ?? -1])),
      hits: pages.flatMap(({ hits }) =>
        (hits ?? []).map(({ before, match, after, anchor }) => ({ shown: before + match + after, match, anchor })),
      ),
      districts: Object.fromEntries(counts.districts),
      topics: Object.fromEntries(counts.topics ?? []),
      capped,
    });
  }
  return answers;
};
