import { align } from './canonical.ts';
import type { Block } from './page.ts';
import type { IndexedPage } from './record.ts';

/** One place on a page where the query stands. The three texts are consecutive pieces of the shown, unaltered text. */
export interface Hit {
  /** The id of the nearest element around the match, or empty where the page offers none. */
  readonly anchor: string;
  readonly before: string;
  readonly match: string;
  readonly after: string;
  /** Whether the block has more text before `before`, and after `after`. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  readonly topics: readonly string[];
}

/** All places on a page where a canonical, non-empty needle stands inside one block; matches do not overlap. */
export function findHits(page: IndexedPage, needle: string): Hit[] {
  return page.blocks.flatMap((block, index) =>
    page.canonicals[index]?.includes(needle) === true ? findInBlock(block, needle) : [],
  );
}

function findInBlock(block: Block, needle: string): Hit[] {
  const { text, starts, ends } = align(block.text);
  const hits: Hit[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    hits.push(cut(block, starts[at] ?? 0, ends[at + needle.length - 1] ?? block.text.length));
  }
  return hits;
}

/** How many characters an excerpt shows on either side of its match. */
const CONTEXT = 32;

function cut(block: Block, start: number, end: number): Hit {
  const before = [...block.text.slice(0, start)];
  const after = [...block.text.slice(end)];
  return {
    anchor: block.anchors.findLast((anchor) => anchor.start <= start)?.id ?? '',
    before: before.slice(-CONTEXT).join(''),
    match: block.text.slice(start, end),
    after: after.slice(0, CONTEXT).join(''),
    cutBefore: before.length > CONTEXT,
    cutAfter: after.length > CONTEXT,
    topics: block.topics,
  };
}
