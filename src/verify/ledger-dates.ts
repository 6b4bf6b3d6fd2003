import type { LedgerNumber } from '../schema/ledger.ts';
import { type PartialDate, readPartialDates } from './partial-date.ts';

/** The dates that each line of a ledger names, as far as they are known. */
export type LedgerDates = ReadonlyMap<LedgerNumber, readonly PartialDate[]>;

/**
 * Reads the dates of a ledger: by the periods that the import resolved, else by their words. 去年 and 去年10月 have a
 * year where the day of publication (ISO) is known; a month without a year takes that of the date before
 * it in its paragraph.
 */
export function readLedgerDates(numbers: readonly LedgerNumber[], published: string | null): LedgerDates {
  const dates = new Map<LedgerNumber, PartialDate[]>();
  let last: { number: LedgerNumber; year: number | null } | null = null;
  for (const number of numbers) {
    if (number.kind !== 'date') continue;
    const carried: number | null = last && isTogether(last.number, number) ? last.year : null;
    const own: PartialDate[] = datesOf(number, published).map((date) =>
      date.year === null ? { ...date, year: carried } : date,
    );
    dates.set(number, own);
    last = { number, year: own.at(-1)?.year ?? null };
  }
  return dates;
}

/** Both ends of a period, and the years between them. */
export function periodDates(period: string | undefined): PartialDate[] {
  const ends = period === undefined ? [] : readPartialDates(period);
  const [first, last] = [ends[0]?.year ?? 0, ends.at(-1)?.year ?? 0];
  const between = Array.from({ length: Math.max(0, last - first - 1) }, (_, i) => ({
    year: first + 1 + i,
    month: null,
    day: null,
  }));
  return [...ends, ...between];
}

/** What a relative year is counted from. */
const RELATIVE: Readonly<Record<string, number>> = { 今: 0, 本: 0, 去: -1, 上: -1, 前: -2 };

function datesOf({ text, period }: LedgerNumber, published: string | null): PartialDate[] {
  const years = RELATIVE[/^(今|本|去|上|前)年/.exec(text)?.[1] ?? ''];
  const year = years === undefined || published === null ? null : Number(published.slice(0, 4)) + years;
  const dates = readPartialDates(text);
  if (year !== null && dates.length === 0) return [{ year, month: null, day: null }];
  if (period !== undefined) return readPartialDates(period);
  return dates.map((date) => (date.year === null ? { ...date, year } : date));
}

function isTogether(a: LedgerNumber, b: LedgerNumber): boolean {
  return a.section === b.section && a.paragraph === b.paragraph && a.paragraph > 0;
}
