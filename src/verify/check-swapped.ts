import type { Finding } from '../schema/finding.ts';
import type { LedgerNumber } from '../schema/ledger.ts';
import type { DigestComparison } from './digest-comparison.ts';
import type { DigestNumber } from './digest-number.ts';
import { toFinding } from './finding.ts';
import { type Surroundings, likeness } from './likeness.ts';
import { plainWord } from './number-form.ts';

/**
 * Two neighbouring figures of the same unit whose words in the source fit the other one much better were
 * probably exchanged: a question, since the digest has words of its own.
 */
export function checkSwapped({ path: file, matching }: DigestComparison, source: string): Finding[] {
  const wordsAround = surroundingsIn(source);
  const pairs = [...matching.partners].toSorted(([a], [b]) => a.line - b.line || a.column - b.column);
  return pairs.flatMap(([ours, theirs], i): Finding[] => {
    const [other, others] = pairs.slice(i + 1, i + 4).find(([one, two]) => isNeighbour(ours, one, theirs, two)) ?? [];
    if (!other || !others) return [];
    const [x, y] = [wordsAround(theirs), wordsAround(others)];
    const straight = likeness(ours, x) + likeness(other, y);
    const crossed = likeness(ours, y) + likeness(other, x);
    if (crossed - straight < CLEARLY) return [];
    const { line, column, text } = ours;
    const message = `“${text}”和“${other.text}”的上下文与源文对调着才相合`;
    return [toFinding('figures-swapped', { file, line, column, message, actual: text, expected: other.text })];
  });
}

const CLEARLY = 0.6;

function isNeighbour(a: DigestNumber, b: DigestNumber, x: LedgerNumber, y: LedgerNumber): boolean {
  const together = a.sentence === b.sentence && x.section === y.section && x.paragraph === y.paragraph;
  return together && plainWord(a.unit) === plainWord(b.unit) && a.value !== b.value;
}

const AROUND = 24;

/** The words around a number of a source, whose places count code points. */
function surroundingsIn(source: string): (number: LedgerNumber) => Surroundings {
  const characters = Array.from(source);
  return ({ start, end }) => ({
    before: characters
      .slice(Math.max(0, start - AROUND), start)
      .join('')
      .replace(/\s+/g, ''),
    after: characters
      .slice(end, end + AROUND)
      .join('')
      .replace(/\s+/g, ''),
  });
}
