import { captionWeight } from './bare-line-weights.ts';
import { markedStyle } from './heading-style.ts';
import type { Passage } from './passage.ts';
import { closesSentence } from './sentence-edges.ts';

/**
 * Puts numbered headings together that go on in the line below: those that end with a comma, and others
 * when all such lines of the page stand right below a number and none elsewhere.
 */
export function joinSecondLines(passages: readonly Passage[]): Passage[] {
  const pairs = passages.flatMap((_, i) => (isSecondLine(passages, i) ? [i] : []));
  const regular = pairs.length > 1 && !passages.some((_, i) => isLoneLine(passages, i));
  const joined = new Set(pairs.filter((i) => regular || ENDS_OPEN.test(passages[i - 1]?.text ?? '')));
  return passages.flatMap((passage, i) => {
    const upper = passages[i - 1];
    if (joined.has(i + 1)) return [];
    if (!joined.has(i) || !upper) return [passage];
    return [{ ...upper, lines: [...upper.lines, ...passage.lines], text: `${upper.text} ${passage.text}` }];
  });
}

const ENDS_OPEN = /[，、,：:—]$/;
const LONGEST = 24;

/** A short line without marks, right below a numbered one and above text. */
function isSecondLine(passages: readonly Passage[], i: number): boolean {
  const upper = passages[i - 1];
  if (!upper || upper.kind !== null || upper.text.length > LONGEST || closesSentence(upper.text.replace(ENDS_OPEN, '')))
    return false;
  const number = markedStyle(upper.text)?.number ?? null;
  return number !== null && isPlain(passages[i]) && isText(passages[i + 1]);
}

function isLoneLine(passages: readonly Passage[], i: number): boolean {
  const upper = passages[i - 1];
  return isPlain(passages[i]) && isText(passages[i + 1]) && isText(upper);
}

function isPlain(passage: Passage | undefined): boolean {
  if (!passage || passage.kind !== null || passage.text.length > LONGEST || markedStyle(passage.text) !== null)
    return false;
  return !closesSentence(passage.text) && captionWeight(passage.text) < 2;
}

function isText(passage: Passage | undefined): boolean {
  return passage?.kind === null && (passage.text.length > LONGEST || closesSentence(passage.text));
}
