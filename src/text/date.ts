import { partialDate } from '../schema/period.ts';

/** A calendar date that stands in a text; `start` and `end` are UTF-16 offsets. */
export interface DateFound {
  start: number;
  end: number;
  /** `2022`, `2022-09` or `2022-04-27`. */
  date: string;
}

/** 年度 and 年级 are no dates; neither is 2022年底, which names no calendar unit, but its year is one. */
const DATE =
  /([12]\d{3}|[１２][０-９]{3})\s*年(?!级)(?:\s*([0-9０-９]{1,2})\s*月(?!刊)(?:\s*([0-9０-９]{1,2})\s*[日号])?)?/g;

/** Finds the calendar dates of a text, in order: 2022年, 2022年9月, 2022年4月27日. A date without year is none. */
export function findDates(text: string): DateFound[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const date = isoOf(match[1] ?? '', match[2], match[3]);
    return date === null ? [] : [{ start: match.index, end: match.index + match[0].length, date }];
  });
}

function isoOf(year: string, month: string | undefined, day: string | undefined): string | null {
  const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : [part.normalize('NFKC')]));
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  return partialDate.safeParse(date).success ? date : null;
}
