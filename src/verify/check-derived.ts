import type { Finding } from '../schema/finding.ts';
import type { DigestComparison } from './digest-comparison.ts';
import { toFinding } from './finding.ts';
import { wordsOf } from './number-form.ts';

/** A derived number stands in a footnote or the text; one that stands nowhere was mistyped in one of the two. */
export function checkDerived({ path: file, numbers }: DigestComparison): Finding[] {
  const told = new Set(
    numbers.filter(({ part }) => part !== 'derived' && part !== 'derivation').flatMap((number) => wordsOf(number)),
  );
  return numbers
    .filter((number) => number.part === 'derived' && !wordsOf(number).some((word) => told.has(word)))
    .map(({ text, line, column }) =>
      toFinding('derived-unused', { file, line, column, message: `正文和脚注里没有“${text}”`, actual: text }),
    );
}
