import type { PagefindInstance } from '../../src/search/pagefind-api.ts';

/** What plain Pagefind found, by the ids of its results, and the milliseconds that it took. */
export interface PlainAnswer {
  readonly ids: readonly string[];
  readonly time: number;
}

declare global {
  interface Window {
    askPlain: (query: string, base: string) => Promise<PlainAnswer>;
  }
}

let pagefind: Promise<Pick<PagefindInstance, 'search'>> | undefined;

window.askPlain = async (query, base) => {
  const started = performance.now();
  pagefind ??= import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pick<PagefindInstance, 'search'>>;
  const { results } = await (await pagefind).search(query);
  return { ids: results.map(({ id }) => id), time: performance.now() - started };
};
