import { Converter } from 'opencc-js/t2cn';
import type { InventedPage } from './invented-site.ts';

const simplified = Converter({ from: 't', to: 'cn' });

/** The canonical form, said once more and independently of the code under test. */
export function plain(text: string): string {
  return simplified(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]|\uFE0F/g, '');
}

/** How often a query stands in the blocks of each page, for the pages where it stands at all. */
export function truth(pages: readonly InventedPage[], query: string): Record<string, number> {
  const needle = plain(query);
  const counts = pages.map(
    (page) => [page.url, sum(page.blocks.map(({ text }) => plain(text).split(needle).length - 1))] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
