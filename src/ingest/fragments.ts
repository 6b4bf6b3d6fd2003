import { captionWeight, headingWeight } from './bare-line-weights.ts';
import { fragmentWeight } from './fragment-weight.ts';
import { likeness } from './parallel-lines.ts';
import type { Passage } from './passage.ts';
import { closesSentence, startsMidSentence } from './sentence-edges.ts';

/** What may stand between the two halves of a sentence. */
export const SKIPPED: ReadonlySet<string> = new Set(['furniture', 'credit', 'byline', 'date', 'caption', 'banner']);

/**
 * Finds the short lines that are the first piece of a sentence: of those in a row above a text the one that
 * it goes on with, if it goes on with any.
 */
export function findFragments(passages: readonly Passage[], bare: ReadonlySet<number>): Set<number> {
  const found = new Set<number>();
  const lines = [...bare].slice(0, MOST);
  let run: number[] = [];
  let open = false;
  passages.forEach((passage, i) => {
    if (SKIPPED.has(passage.kind ?? '')) return;
    if (bare.has(i)) {
      run.push(i);
      return;
    }
    const first =
      open || passage.kind !== null ? undefined : firstPiece(passages, lines, run.slice(-LONGEST_RUN), passage);
    if (first !== undefined) found.add(first);
    open = passage.kind === null && !closesSentence(passage.text);
    run = [];
  });
  return found;
}

/** More short lines than that are no page. */
const MOST = 120;
const LONGEST_RUN = 8;
const LEAST_TEXT = 6;
const CERTAIN = 1.5;

function firstPiece(
  passages: readonly Passage[],
  bare: readonly number[],
  run: readonly number[],
  next: Passage,
): number | undefined {
  const torn = startsMidSentence(next.text);
  if (!torn && next.text.length < LEAST_TEXT) return undefined;
  const indented = (next.lines[0]?.indent ?? 0) >= 2 ? 3 : 0;
  const weights = run.map((i) => {
    const text = passages[i]?.text ?? '';
    // Captions seldom have a comma; what tells who does what behind one is a sentence as well.
    const caption = captionWeight(text) * (text.includes('，') ? (/\d/.test(text) ? 0.25 : 0.5) : 1);
    return { i, weight: fragmentWeight(text, next.text) - caption - 0.8 * headingWeight(text) - indented };
  });
  const [best] = weights.toSorted((a, b) => b.weight - a.weight || b.i - a.i);
  if (!best || torn) return best?.i;
  return best.weight - fellowship(passages, bare, best.i) >= CERTAIN ? best.i : undefined;
}

/** How much a line is made like two others of the page: as headings are, and pieces of sentences are not. */
function fellowship(passages: readonly Passage[], bare: readonly number[], i: number): number {
  const text = passages[i]?.text ?? '';
  const alike = bare.filter((other) => other !== i).map((other) => likeness(passages[other]?.text ?? '', text));
  const [first = 0, second = 0] = alike.toSorted((a, b) => b - a);
  return Math.max(0, first + second - CHANCE);
}

/** What a line may share with two others by chance. */
const CHANCE = 1.2;
