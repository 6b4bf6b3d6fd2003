import type { BundleSite, PageRow } from './bundle.ts';
import type { OpenIndex } from './open-index.ts';
import { toPhrase } from './tokens.ts';

/** Pages on which a text may stand. */
export interface Candidates {
  readonly rows: readonly PageRow[];
  /** Whether the text stands on every one of them; if not, their texts must be read. */
  readonly certain: boolean;
}

/** So many texts of pages are read at once, to compare and to count; of a site of a few hundred kilobytes, all. */
export function isFew(pages: number, { parts }: BundleSite): boolean {
  return pages <= 60 || parts.reduce((sum, [, rows]) => sum + rows, 0) <= 200;
}

/**
 * The pages on which a canonical text of one or more characters may stand, and no fewer. First only its beginning is
 * asked for: that is mostly rare enough, and every further pair of characters costs its part of the index.
 */
export async function findCandidates(index: OpenIndex, needle: string): Promise<Candidates> {
  const { bundle } = index;
  const characters = [...needle];
  if (characters.length === 1) return { rows: await bundle.withCharacter(needle), certain: true };
  const ask = async (length: number): Promise<readonly string[]> =>
    idsOf(index, toPhrase(characters.slice(0, length).join('')));
  const first = await ask(BEGINNING);
  const whole = characters.length <= BEGINNING;
  if (whole || isFew(first.length, bundle.site)) return { rows: await bundle.rows(first), certain: whole };
  return { rows: await bundle.rows(await ask(LONGEST_PHRASE)), certain: characters.length <= LONGEST_PHRASE };
}

const BEGINNING = 4;
const LONGEST_PHRASE = 32;

/**
 * Pagefind takes a part of the index that fails to load for an empty one, and asks for it again the next time: so
 * everything is loaded first, which gives each part a second try. Before “nothing found” is believed, the server
 * must still be there and hold the same index.
 */
async function idsOf({ pagefind, assertUnchanged }: OpenIndex, phrase: string): Promise<readonly string[]> {
  await pagefind.preload(phrase);
  const { results } = await pagefind.search(phrase);
  if (results.length > 0) return results.map(({ id }) => id);
  await assertUnchanged();
  return (await pagefind.search(phrase)).results.map(({ id }) => id);
}
