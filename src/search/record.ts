import { canonical } from './canonical.ts';
import type { Anchor, Block, SearchPage } from './page.ts';
import { type Shape, shapeOf, show } from './shape.ts';
import { BLOCK_GAP, fromWords, toWords } from './tokens.ts';

/** A page as Pagefind keeps it. Metadata is left out: Pagefind would index every word of it. */
export interface SearchRecord {
  /** The page's root-relative address, `#`, and a card. Of all fields only this one travels unread and unaltered. */
  readonly url: string;
  /** The canonical text as words. */
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The record of a page at a root-relative address that has no fragment. Blocks of which nothing is seen are left out. */
export function toRecord(url: string, page: SearchPage): SearchRecord {
  const blocks = page.blocks.filter((block) => canonical(block.text) !== '');
  const card: Card = [page.title, ...blocks.map(toCardBlock)];
  return {
    url: `${url}#${JSON.stringify(card)}`,
    content: blocks.map((block) => toWords(canonical(block.text))).join(BLOCK_GAP),
    filters: page.filters,
  };
}

/** A page read back, with the canonical text of each of its blocks. */
export interface IndexedPage extends SearchPage {
  readonly url: string;
  readonly canonicals: readonly string[];
}

/** The page of a record. Throws when the record was not written by `toRecord`. */
export function fromRecord({ url, content, filters }: SearchRecord): IndexedPage {
  const mark = url.indexOf('#');
  const [title, ...cardBlocks] = JSON.parse(url.slice(mark + 1)) as Card;
  const words = content.split(BLOCK_GAP);
  const canonicals = cardBlocks.map((_, index) => fromWords(words[index] ?? ''));
  const blocks = cardBlocks.map((block, index) => fromCardBlock(block, canonicals[index] ?? ''));
  return { url: url.slice(0, mark), title, filters, blocks, canonicals };
}

type Card = [title: string, ...blocks: CardBlock[]];
type CardBlock = [shape: Shape, anchors: [start: number, id: string][], topics: string];

function toCardBlock({ text, anchors, topics }: Block): CardBlock {
  return [shapeOf(text), anchors.map(({ start, id }: Anchor) => [start, id]), topics.join(' ')];
}

function fromCardBlock([shape, anchors, topics]: CardBlock, canonicalText: string): Block {
  return {
    text: show(canonicalText, shape),
    anchors: anchors.map(([start, id]) => ({ start, id })),
    topics: topics === '' ? [] : topics.split(' '),
  };
}
