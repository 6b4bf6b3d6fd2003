import type { Finding } from '../schema/finding.ts';
import type { DigestComparison } from './digest-comparison.ts';
import type { DigestNumber } from './digest-number.ts';
import { toFinding } from './finding.ts';
import { nearestNumber } from './nearest-number.ts';
import { wordsOf } from './number-form.ts';
import { originLabel } from './origin-label.ts';
import { readPartialDates } from './partial-date.ts';

/** Every date in the texts of the digest is one that the source prints or, where it is dated, implies. */
export function checkDates(comparison: DigestComparison): Finding[] {
  const { path, numbers, ledger, times } = comparison;
  const printed = ledger.numbers.filter(({ kind }) => kind === 'date');
  const words = new Set(printed.flatMap(wordsOf));
  return numbers.flatMap((ours): Finding[] => {
    if (ours.kind !== 'date' || ours.part === 'derived' || wordsOf(ours).some((word) => words.has(word))) return [];
    const dates = readPartialDates(ours.text);
    if (dates.length > 0 && dates.every(times.says)) return [];
    const near = nearestNumber(ours, printed);
    return [dateFinding(path, ours, near && `，最接近“${near.text}”，${originLabel(near)}`, near?.text)];
  });
}

function dateFinding(
  file: string,
  { text, line, column }: DigestNumber,
  near: string | null,
  expected?: string,
): Finding {
  return toFinding('date-unprinted', {
    file,
    line,
    column,
    message: `源文没有说过“${text}”${near ?? ''}`,
    actual: text,
    ...(expected === undefined ? {} : { expected }),
  });
}
