import { partialDate } from '../schema/period.ts';

/** The time that a word gives: calendar dates, words that cannot be dated, or expressly none. */
export type Time =
  | { kind: 'dated'; start: string; end: string; /** A day on which something stands, no stretch. */ moment: boolean }
  | { kind: 'named' }
  | { kind: 'open' };

/** What time words are counted from. */
export interface Clock {
  /** ISO day of publication. */
  published: string | null;
  /** The year that was named last. */
  year: number | null;
  /** The day that was named last. */
  day: Time | null;
  /** The time that governs so far. */
  standing: Time | null;
}

/** A word of time that stands in a text; offsets are UTF-16. */
export interface TimeWord {
  start: number;
  end: number;
  /** What it means where the words before it have set the clock so; null when it is no time after all. */
  time: (clock: Clock) => Time | null;
}

/** The source leaves the time open. */
export const OPEN: Time = { kind: 'open' };
/** The words are all that is known of the time. */
export const NAMED: Time = { kind: 'named' };

/** A calendar unit; null when it is none. */
export function unit(year: number, month?: number, day?: number): Time | null {
  const date = isoOf(year, month, day);
  return date === null ? null : { kind: 'dated', start: date, end: date, moment: false };
}

/** A day or month on which something stands. */
export function moment(date: string): Time {
  return { kind: 'dated', start: date, end: date, moment: true };
}

/** From the first of one time to the last of another; null when it runs backwards. */
export function spanOf(from: Time, to: Time): Time | null {
  if (from.kind !== 'dated' || to.kind !== 'dated') return from.kind === 'open' ? null : NAMED;
  return from.start > to.end ? null : { kind: 'dated', start: from.start, end: to.end, moment: false };
}

/** From a date to the month of publication: 今年以来, 2021年9月以来. */
export function since(year: number, month: number | undefined, published: string | null): Time {
  if (published === null) return NAMED;
  const inYear = month === undefined && published.startsWith(String(year)) ? 1 : month;
  const [start, end] = [isoOf(year, inYear), published.slice(0, 7)];
  return start === null || start > end ? NAMED : { kind: 'dated', start, end, moment: false };
}

/** The months before publication: 近两年, 过去一年, 近六个月. */
export function monthsBack(count: number, { published }: Clock): Time {
  if (published === null) return NAMED;
  const [year = 0, month = 1] = published.split('-').map(Number);
  const back = year * 12 + month - 1 - count;
  return since(Math.floor(back / 12), (back % 12) + 1, published);
}

/** The last day of a month, or of a year. */
export function lastDay(year: number, month = 12): Time | null {
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const date = isoOf(year, month, day);
  return date === null ? null : moment(date);
}

function isoOf(...parts: (number | undefined)[]): string | null {
  const date = parts.flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])).join('-');
  return partialDate.safeParse(date).success ? date : null;
}
