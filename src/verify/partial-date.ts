import { readNumeral } from '../text/numeral.ts';
import { readingForm } from '../text/reading-form.ts';

/** A calendar date as far as it is said; null = not said. */
export interface PartialDate {
  year: number | null;
  month: number | null;
  day: number | null;
}

const NUMBER = '[0-9〇零一二三四五六七八九十]{1,3}';
const YEAR = '(?<![0-9])[12][0-9]{3}(?![0-9])|[一二][〇零一二三四五六七八九]{3}(?=年)';
const ISO = /(?<![0-9])([12][0-9]{3})[-./]([0-9]{1,2})(?:[-./]([0-9]{1,2}))?(?![0-9])/g;
const TOKEN = new RegExp(`(${YEAR})|(${NUMBER})(?:月|(?=[—–~至到-]+${NUMBER}月))|(${NUMBER})[日号]`, 'g');

/**
 * The dates that a text names, in order: 2022年4月27日, 2022年9月, 6月份, 2023年1月至4月, 2023-04-26. What
 * is said once holds for what follows: the year for the second month, the month for the second day.
 */
export function readPartialDates(text: string): PartialDate[] {
  const dates: PartialDate[] = [];
  for (const [, year, month, day] of spelled(text).matchAll(TOKEN)) {
    const last = dates.at(-1) ?? { year: null, month: null, day: null };
    if (year !== undefined) dates.push({ year: valueOf(year), month: null, day: null });
    else if (month !== undefined) add(dates, { ...last, month: valueOf(month), day: null }, last.month === null);
    else if (day !== undefined) add(dates, { ...last, day: valueOf(day) }, last.day === null);
  }
  return dates;
}

function spelled(text: string): string {
  const isoToWords = (_: string, year: string, month: string, day?: string): string =>
    `${year}年${month}月${day === undefined ? '' : `${day}日`}`;
  return readingForm(text).replace(/\s+/g, '').replace(ISO, isoToWords);
}

/** Either completes the last date or is one of its own. */
function add(dates: PartialDate[], date: PartialDate, completes: boolean): void {
  dates.splice(completes ? Math.max(0, dates.length - 1) : dates.length, 1, date);
}

function valueOf(printed: string): number | null {
  return readNumeral(printed)?.value ?? null;
}

/** Whether all that a date says is said by another too: 9月 by 2022年9月. */
export function isSaidBy(date: PartialDate, other: PartialDate): boolean {
  const { year, month, day } = date;
  return (
    (year === null || year === other.year) &&
    (month === null || month === other.month) &&
    (day === null || day === other.day)
  );
}
