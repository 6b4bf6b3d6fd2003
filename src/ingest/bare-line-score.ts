import { isBare, NEVER } from './bare-line.ts';
import { captionWeight, headingWeight } from './bare-line-weights.ts';
import { SKIPPED } from './fragments.ts';
import { ORGANISATION_LINE } from './organisation-name.ts';
import { isClosed, type Passage } from './passage.ts';
import { startsMidSentence } from './sentence-edges.ts';

/** What the lines of a page are measured by. */
export interface BarePage {
  passages: readonly Passage[];
  /** Indices of short lines that are pieces of sentences. */
  fragments: ReadonlySet<number>;
  /** The most common number of empty lines between two passages. */
  usual: number;
  /** Headings of sections that bear a mark. */
  marked: number;
}

/** What speaks for a short line's being a heading, by its words and by where it stands; its fellows are not asked yet. */
export function scoreOf(page: BarePage, i: number): number {
  const own = page.passages[i];
  const below = indexOfText(page.passages, i, 1);
  const next = page.passages[below];
  if (!own || !next || page.fragments.has(i) || ORGANISATION_LINE.test(own.text)) return NEVER;
  if (!page.fragments.has(below) && !opensText(next)) return NEVER;
  const style = page.marked >= 2 ? (spaceOf(page, i) > 0 ? -1.5 : -2.5) : page.marked === 1 ? -0.5 : 0.3;
  return headingWeight(own.text) - captionWeight(own.text) + style + positionOf(page, i, below);
}

/** Text that a heading may stand above. */
function opensText({ kind, text }: Passage): boolean {
  if (kind === 'heading' || kind === 'list' || kind === 'table' || kind === 'paragraph') return true;
  return kind === null && !startsMidSentence(text);
}

/** An open sentence above, or another short line below, speaks against a heading. */
function positionOf(page: BarePage, i: number, below: number): number {
  const { passages, fragments } = page;
  const [before, next] = [passages[indexOfText(passages, i, -1)], passages[below]];
  const open = before?.kind === null && !isClosed(before) && !isBare(before) ? -2 : 0;
  const short = next && isBare(next) && !fragments.has(below) ? -3 : 0;
  return spaceOf(page, i) + open + short + (below === i + 1 ? 0 : -1.5);
}

/** More space above than below speaks for a heading. */
function spaceOf({ passages, usual }: BarePage, i: number): number {
  const [above, under] = [passages[i]?.gap ?? 0, passages[i + 1]?.gap ?? 0];
  return above > under ? 1 : above < under ? -1.5 : above > usual ? -1 : 0;
}

/** The nearest passage above or below that is text of the page, or might be. */
function indexOfText(passages: readonly Passage[], i: number, step: 1 | -1): number {
  let at = i + step;
  while (SKIPPED.has(passages[at]?.kind ?? '')) at += step;
  return at;
}
