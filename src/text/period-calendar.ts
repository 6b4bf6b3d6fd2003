import { readNumeral } from './numeral.ts';
import { type Clock, lastDay, NAMED, OPEN, since, spanOf, type Time, unit } from './period-time.ts';

const TO = '\\s*(?:-|—{1,2}|–|~|至|到)\\s*';
const MONTH = '1[0-2]|0?[1-9]|十[一二]?|[一二两三四五六七八九]';
const DAY = '[0-3]?\\d|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]';

const YEAR = `(?<year>[12]\\d{3}|[一二][〇零○一二三四五六七八九]{3})(?:\\s*年(?![级薪货龄])[度份]?|(?=(?:${TO}|\\s*[、和与]\\s*)[12]\\d{3}\\s*年))`;
const WORD =
  '(?<word>去年|前年|(?<!如)今年|本年|(?<![以十])上一?年|明年|来年|当年|同年|次年|翌年|该年|这一年|全年|年内)(?![级龄轻])度?';
const MONTHS = `(?<from>${MONTH})\\s*(?:月份?)?${TO}(?<to>${MONTH})\\s*月份?`;
const DATE = `(?<month>${MONTH})\\s*月(?![刊薪饼嫂子])份?(?:\\s*(?<day>${DAY})\\s*[日号](?:${TO}(?<day2>${DAY})\\s*[日号])?|(?<monthEnd>[底末]))?`;
const QUARTERS = `(?<half>[上下])半年|第?(?<quarter>[一二三四1-4首])季度|前(?<quarters>[两二三])个?季度|[前头](?<months>${MONTH})个?月`;
const YEAR_END = '(?<yearEnd>[底末](?![线层气数子位端])|终)';
const SINCE =
  '(?<since>[^，。；：、！？,;:!?\\s\\d“”《》]{0,16}?(?:以来|至今)|起(?![点步草来重跑诉到了源])|开始(?=[，,]))?';

/** A date that names its year, and whether a stretch begins there: 2022年9月, 去年底, 今年以来, 2023年前三季度. */
export const DATED = new RegExp(
  `(?:截[至止]到?|自从?|从)?(?:${YEAR}|${WORD})\\s*(?:${MONTHS}|${DATE}|${QUARTERS}|年?${YEAR_END}|(?<same>同期))?${SINCE}`,
  'g',
);

/** A part of a year that was named before: 3月, 9月15日, 上半年, 年底. Months in Han numerals need 月份. */
export const PART_OF_YEAR = new RegExp(
  `(?:截[至止]到?|自从?|从)?(?<![\\d.个])(?:${MONTHS}|(?=\\d|[一二三四五六七八九十]{1,2}月份)${DATE}|${QUARTERS}|年${YEAR_END})${SINCE}`,
  'g',
);

type Groups = Record<string, string | undefined>;

/** The time of a match of `DATED` or `PART_OF_YEAR`; null when it is none. */
export function calendarTime({ groups = {} }: RegExpMatchArray, clock: Clock): Time | null {
  const year = yearOf(groups, clock);
  if (typeof year !== 'number') return year;
  const time = partOf(groups, year, clock);
  const named = groups.year !== undefined || groups.word !== undefined || clock.year !== null;
  return named || time === null || !isAhead(time, clock) ? time : OPEN;
}

/** The year, or what stands for the time where there is none. */
function yearOf({ year, word }: Groups, clock: Clock): number | Time {
  if (year !== undefined) return numberOf(year);
  const published = clock.published === null ? null : Number(clock.published.slice(0, 4));
  if (word === undefined || word === '年内') return clock.year ?? published ?? NAMED;
  if (/^[当同该这全]/.test(word)) return clock.year ?? clock.standing ?? OPEN;
  if (/^[次翌]/.test(word)) return clock.year === null ? OPEN : clock.year + 1;
  if (word.startsWith('上') && clock.year !== null) return clock.year - 1;
  return published === null ? NAMED : published + (OFFSETS[word[0] ?? ''] ?? 0);
}

const OFFSETS: Readonly<Record<string, number>> = { 去: -1, 上: -1, 前: -2, 今: 0, 本: 0, 明: 1, 来: 1 };

function partOf(part: Groups, year: number, clock: Clock): Time | null {
  const month = numberOf(part.month ?? part.from);
  if (part.since !== undefined) return since(year, month || undefined, clock.published);
  if (part.same !== undefined) return sameMonths(year, clock);
  if (part.yearEnd !== undefined) return lastDay(year);
  if (part.monthEnd !== undefined) return lastDay(year, month);
  if (part.day2 !== undefined) return days(year, month, part);
  if (part.day !== undefined) return unit(year, month, numberOf(part.day));
  if (part.month !== undefined) return unit(year, month);
  const [first, last] = monthsOf(part);
  return first === 0 ? unit(year) : months(year, first, last);
}

/** The first and the last month of a part of the year; [0, 0] when there is none. */
function monthsOf({ from, to, half, quarter, quarters, months: count }: Groups): [number, number] {
  if (from !== undefined) return [numberOf(from), numberOf(to)];
  if (half !== undefined) return half === '上' ? [1, 6] : [7, 12];
  if (quarters !== undefined) return [1, 3 * numberOf(quarters)];
  if (count !== undefined) return [1, numberOf(count)];
  if (quarter === undefined) return [0, 0];
  const at = quarter === '首' ? 1 : numberOf(quarter);
  return [3 * at - 2, 3 * at];
}

function months(year: number, first: number, last: number): Time | null {
  const [from, to] = [unit(year, first), unit(year, last)];
  return from && to && spanOf(from, to);
}

function days(year: number, month: number, { day, day2 }: Groups): Time | null {
  const [from, to] = [unit(year, month, numberOf(day)), unit(year, month, numberOf(day2))];
  return from && to && spanOf(from, to);
}

/** 去年同期: the months that the text speaks of, in another year. */
function sameMonths(year: number, { standing }: Clock): Time | null {
  if (standing?.kind !== 'dated' || standing.start.length < 7) return unit(year);
  const [from, to] = [standing.start, standing.end].map((date) => Number(date.slice(5, 7)));
  return months(year, from ?? 1, to ?? 12);
}

/** Whether a part of the year that no year was named for has not come yet when the report appears. */
function isAhead(time: Time, { published }: Clock): boolean {
  return time.kind === 'dated' && published !== null && time.end.slice(0, 7) > published.slice(0, 7);
}

/** Digits are read one by one in 二〇二二; an absent number is 0. */
function numberOf(text = ''): number {
  return readNumeral(text.replaceAll('○', '〇').replace('两', '二'))?.value ?? 0;
}
