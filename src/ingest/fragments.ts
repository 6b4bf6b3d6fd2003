import { captionWeight, headingWeight } from './bare-line-weights.ts';
import { fragmentWeight } from './fragment-weight.ts';
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
  let run: number[] = [];
  let open = false;
  passages.forEach((passage, i) => {
    if (SKIPPED.has(passage.kind ?? '')) return;
    if (bare.has(i)) {
      run.push(i);
      return;
    }
    const first = open || passage.kind !== null ? undefined : firstPiece(passages, run.slice(-LONGEST_RUN), passage);
    if (first !== undefined) found.add(first);
    open = passage.kind === null && !closesSentence(passage.text);
    run = [];
  });
  return found;
}

const LONGEST_RUN = 8;
const LEAST_TEXT = 6;
const CERTAIN = 0.7;

function firstPiece(passages: readonly Passage[], run: readonly number[], next: Passage): number | undefined {
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
  return best && (torn || best.weight >= CERTAIN) ? best.i : undefined;
}
