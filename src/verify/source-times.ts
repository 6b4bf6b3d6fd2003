import type { LedgerNumber } from '../schema/ledger.ts';
import { type LedgerDates, periodDates, readLedgerDates } from './ledger-dates.ts';
import { type PartialDate, readPartialDates } from './partial-date.ts';

/** The times that a source prints or implies, as its ledger tells them. */
export interface SourceTimes {
  /** Full days that the source prints, as ISO; its day of publication is one of them. */
  days: ReadonlySet<string>;
  /** The dates of its ledger. */
  dates: LedgerDates;
  /** The day from which 今年 and 去年 are counted: as the report gives it, if the source does not print another. */
  published: string | null;
  /** Whether the source can have said this date. */
  says: (date: PartialDate) => boolean;
  /** Whether this is the period of one of its numbers. */
  isPeriod: (period: string) => boolean;
}

/** `claimed` is the day of publication that the report gives. */
export function sourceTimes(numbers: readonly LedgerNumber[], claimed: string | null): SourceTimes {
  const printed = [...readLedgerDates(numbers, null).values()].flat();
  const days = new Set(printed.flatMap((date) => isoDay(date) ?? []));
  const [first = null] = days;
  const published = claimed !== null && days.has(claimed) ? claimed : (first ?? claimed);
  const periods = new Set(numbers.flatMap(({ period }) => period ?? []));
  const today = published === null ? [] : readPartialDates(published);
  const dates = readLedgerDates(numbers, published);
  const known = [...[...dates.values()].flat(), ...[...periods].flatMap(periodDates), ...today];
  const years = new Set(known.flatMap(({ year }) => year ?? []));
  return {
    days,
    dates,
    published,
    says: (date) => (date.year === null || years.has(date.year)) && saysDay(date, known),
    isPeriod: (period) => periods.has(period),
  };
}

/** `2022-04-27` where all of it is said. */
function isoDay({ year, month, day }: PartialDate): string | null {
  if (year === null || month === null || day === null) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A month that is printed without a year may be one of any year that the source speaks of. */
function saysDay({ year, month, day }: PartialDate, known: readonly PartialDate[]): boolean {
  if (month === null && day === null) return true;
  return known.some(
    (one) =>
      (day === null || one.day === day) &&
      (month === null || one.month === month) &&
      (year === null || one.year === null || one.year === year),
  );
}
