import type { PagefindInstance } from '../../src/search/pagefind-api.ts';

declare global {
  interface Window {
    /** Asks plain Pagefind; gives the ids of the results and the milliseconds that it took. */
    askPlain: (query: string, base: string) => Promise<{ ids: string[]; time: number }>;
  }
}

let pagefind: Promise<Pick<PagefindInstance, 'search'>> | undefined;

window.askPlain = async (query, base) => {
  const started = performance.now();
  pagefind ??= import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pick<PagefindInstance, 'search'>>;
  const { results } = await (await pagefind).search(query);
  return { ids: results.map(({ id }) => id), time: performance.now() - started };
};
