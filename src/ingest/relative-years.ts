import type { NumberFound } from '../text/number-found.ts';
import { readingForm } from '../text/reading-form.ts';

/** 今年以来, 去年: a year that is said without a digit. 今年3月 is a number already. */
const YEAR = /[今去前]年(?:以来|[底初末])?/g;

/**
 * The numbers of a text with the years that it says without a digit among them, in order: verify must know
 * where the source speaks of 今年 and where of 去年.
 */
export function withRelativeYears(words: string, numbers: readonly NumberFound[]): NumberFound[] {
  const years = [...readingForm(words).matchAll(YEAR)].map(({ 0: { length }, index: start }): NumberFound => {
    const end = start + length;
    return { kind: 'date', start, end, text: words.slice(start, end), quantity: null };
  });
  const all = [...numbers, ...years].toSorted(
    (a, b) => a.start - b.start || Number(b.quantity !== null) - Number(a.quantity !== null),
  );
  const own = new Set(years);
  let taken = 0;
  return all.filter((one, i) => {
    const overlaps = own.has(one) && (one.start < taken || one.end > (all[i + 1]?.start ?? Infinity));
    if (!overlaps) taken = Math.max(taken, one.end);
    return !overlaps;
  });
}
