import { distance } from 'fastest-levenshtein';
import type { ReadTerm } from './term-answers.ts';

/**
 * What a canonical needle that stands nowhere may be a slip of: at most three names or other forms of terms, the
 * nearest first. Near is one character added, left out or put for another in three or four, two in five to eight, three
 * in more; a needle of one or two characters is near to too much.
 */
export function nearestSpellings(terms: readonly ReadTerm[], needle: string): string[] {
  const allowed = allowedSlips([...needle].length);
  if (allowed === 0) return [];
  const near = terms.flatMap(({ term, name, forms }) => {
    const printed = [term.name, ...term.forms.map(({ text }) => text)];
    return [name, ...forms.map(({ text }) => text)].flatMap((text, i) => {
      const slips = Math.abs(text.length - needle.length) > allowed ? Infinity : distance(text, needle);
      return slips > 0 && slips <= allowed ? [{ text: printed[i] ?? '', slips }] : [];
    });
  });
  const sorted = near.toSorted((a, b) => a.slips - b.slips).map(({ text }) => text);
  return [...new Set(sorted)].slice(0, 3);
}

function allowedSlips(length: number): number {
  if (length < 3 || length > LONGEST) return 0;
  return length < 5 ? 1 : length < 9 ? 2 : 3;
}

const LONGEST = 40;
