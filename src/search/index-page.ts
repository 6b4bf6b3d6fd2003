import { SIMPLIFIED } from '../text/simplified.ts';
import { canonical } from './canonical.ts';
import type { Block, SearchPage } from './page.ts';
import { BLOCK_GAP, toWords } from './tokens.ts';

/** A page made ready for the index. */
export interface PageToIndex {
  readonly url: string;
  readonly page: SearchPage;
  /** Its blocks of which anything is seen. */
  readonly blocks: readonly Block[];
  /** What Pagefind is given to index. */
  readonly words: string;
  /** Every canonical character on it, once. */
  readonly characters: ReadonlySet<string>;
  /** Canonical characters in all. */
  readonly length: number;
}

/** Makes a page of the site ready: its canonical text as words, and its characters. */
export function toIndex(url: string, page: SearchPage): PageToIndex {
  const both = page.blocks.map((block) => ({ block, text: canonical(block.text, SIMPLIFIED) }));
  const seen = both.filter(({ text }) => text !== '');
  const texts = seen.map(({ text }) => text);
  return {
    url,
    page,
    blocks: seen.map(({ block }) => block),
    words: texts.map(toWords).filter(Boolean).join(BLOCK_GAP) || NO_WORDS,
    characters: new Set(texts.flatMap((text) => [...text])),
    length: texts.reduce((sum, { length }) => sum + length, 0),
  };
}

/** Pagefind leaves out a page without any word; this one is never asked for. */
const NO_WORDS = '0';
