import { type Alignment, type Characters, align } from './canonical.ts';
import type { Block } from './page.ts';

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
  /** The heading that the block stands under, as shown; empty before the first. */
  readonly section: string;
  /** Whether the block is itself a heading. */
  readonly heading: boolean;
}

/** A page's blocks, and the canonical form of each. */
export interface PageText {
  readonly blocks: readonly Block[];
  readonly canonicals: readonly string[];
}

/** Where a needle stands: which block, and where in its canonical form. */
export interface Place {
  readonly block: number;
  readonly at: number;
}

/** All places on a page where a canonical, non-empty needle stands inside one block; matches do not overlap. */
export function findHits(text: PageText, needle: string, characters: Characters): Hit[] {
  return hitsAt(text, placesOf(text, needle), needle, characters);
}

/** The places of a needle on a page, in their order. */
export function placesOf({ canonicals }: PageText, needle: string): Place[] {
  return canonicals.flatMap((canonical, block) => {
    const places: Place[] = [];
    for (let at = canonical.indexOf(needle); at >= 0; at = canonical.indexOf(needle, at + needle.length)) {
      places.push({ block, at });
    }
    return places;
  });
}

/** What is shown of places of a needle. */
export function hitsAt(text: PageText, places: readonly Place[], needle: string, characters: Characters): Hit[] {
  const byBlock = [...Map.groupBy(places, ({ block }) => block)];
  return byBlock.flatMap(([index, inside]) => {
    const block = text.blocks[index];
    if (block === undefined) return [];
    const section = text.blocks.findLast(({ heading }, i) => heading && i <= index)?.text ?? '';
    const alignment = align(block.text, characters);
    return inside.map(({ at }) => ({ ...cut(block, alignment, at, needle.length), section }));
  });
}

/** How many characters an excerpt shows on either side of its match. */
const CONTEXT = 32;

function cut(block: Block, { starts, ends }: Alignment, at: number, length: number): Omit<Hit, 'section'> {
  const start = starts[at] ?? 0;
  const end = ends[at + length - 1] ?? block.text.length;
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
    heading: block.heading,
  };
}
