import { captionWeight } from './bare-line-weights.ts';
import type { Passage } from './passage.ts';

/**
 * Puts headings without marks together whose halves stand on two lines: both short, neither telling an
 * event, and either several such pairs on the page, or its other headings twice as long as the lower half.
 */
export function joinHalves(passages: readonly Passage[], bare: ReadonlyMap<number, unknown>, usual: number): Passage[] {
  const pairs = (weight: number): number[] =>
    passages.flatMap((_, i) => (isPair(passages, bare, i, weight, usual) ? [i] : []));
  const [strict, loose] = [pairs(1), pairs(3)];
  const found = hasLoneTwin(passages, loose)
    ? []
    : strict.length > 1
      ? loose
      : strict.filter((i) => passages[i]?.gap === 0 || isHalfOfOthers(passages, i));
  const joined = new Set<number>();
  // A line is a half of one heading only.
  for (const i of found) if (!joined.has(i - 1)) joined.add(i);
  return passages.flatMap((passage, i) => {
    const upper = passages[i - 1];
    if (joined.has(i + 1)) return [];
    if (!joined.has(i) || !upper) return [passage];
    const lines = [...upper.lines, ...passage.lines];
    return [{ ...passage, lines, gap: upper.gap, text: `${upper.text} ${passage.text}` }];
  });
}

const LONGEST = 16;

/** Whether this passage is the lower half of a heading and the one above it the upper. */
function isPair(
  passages: readonly Passage[],
  bare: ReadonlyMap<number, unknown>,
  i: number,
  weight: number,
  usual: number,
): boolean {
  const [upper, lower, above] = [passages[i - 1], passages[i], passages[i - 2]];
  if (!upper || lower?.kind !== 'heading' || !bare.has(i - 1) || !bare.has(i) || lower.gap > Math.max(usual, 0))
    return false;
  if (bare.has(i - 2) && above?.kind !== 'paragraph' && upper.gap <= lower.gap) return false;
  return [upper, lower].every(
    ({ text }) => text.length <= LONGEST && captionWeight(text) < weight && !/[\s，]/.test(text),
  );
}

/** A heading of one line that is made like the lower halves: they are whole, and captions stand above them. */
function hasLoneTwin(passages: readonly Passage[], pairs: readonly number[]): boolean {
  const lower = new Set(pairs);
  const lengths = pairs.map((i) => passages[i]?.text.length ?? 0);
  return passages.some(({ kind, style, text }, i) => {
    if (kind !== 'heading' || style !== null || lower.has(i) || /[\s，]/.test(text)) return false;
    return lengths.slice(0, 20).some((length) => Math.abs(length - text.length) <= 2);
  });
}

function isHalfOfOthers(passages: readonly Passage[], i: number): boolean {
  const half = passages[i]?.text.length ?? 0;
  return passages.some(({ kind, text }, n) => kind === 'heading' && n !== i && text.length >= half * 1.5);
}
