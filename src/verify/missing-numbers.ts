import type { LedgerNumber } from '../schema/ledger.ts';
import type { DigestComparison } from './digest-comparison.ts';
import { retells } from './digest-number.ts';
import { numberKey, wordsOf } from './number-form.ts';
import { type PartialDate, isSaidBy, readPartialDates } from './partial-date.ts';

/** The numbers of the source that stand nowhere in the digest, whether `omits` lists them or not. */
export function missingNumbers(comparison: DigestComparison): LedgerNumber[] {
  const { ledger, numbers, matching, departed, times, report } = comparison;
  const altered = new Set(departed.map(({ theirs }) => theirs));
  const unmatched = new Set(matching.missing);
  const words = new Set(numbers.flatMap(wordsOf));
  const retold = new Set(numbers.filter(retells).map(numberKey));
  const dates = toldDates(comparison);
  return ledger.numbers.filter((number) => {
    const own = times.dates.get(number) ?? [];
    if (own.length > 0 && isMasthead(number) && report.published !== undefined) return false;
    if (own.length > 0) return !own.every((date) => dates.some((told) => isSaidBy(date, told)));
    if (number.kind === 'figure' && (!unmatched.has(number) || altered.has(number))) return false;
    // Two 3家 need two: a summary repeats what the body says and stands for none of them.
    if (number.kind === 'figure' && retold.has(numberKey(number))) return true;
    return !wordsOf(number).some((word) => words.has(word));
  });
}

/** The day of publication is compared on its own. */
function isMasthead({ section, paragraph, text }: LedgerNumber): boolean {
  return section === 0 && paragraph === 0 && readPartialDates(text).some(({ day }) => day !== null);
}

/** Every date that the digest tells: in its texts, behind its links, in its frontmatter. */
function toldDates({ numbers, report }: DigestComparison): PartialDate[] {
  const { published = '', period, periods } = report;
  const written = [
    ...numbers.flatMap(({ kind, text, link }) => [kind === 'date' ? text : '', link?.period ?? '']),
    ...Object.values(periods).flatMap(({ start = '', end = '' }) => [start, end]),
    published,
    String(period),
  ];
  return [...new Set(written)].flatMap(readPartialDates);
}
