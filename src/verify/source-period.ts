import type { Period } from '../text/period.ts';
import { type PartialDate, readPartialDates } from './partial-date.ts';
import type { SourceTimes } from './source-times.ts';

/**
 * Whether a period can be one of the source's: the period of one of its numbers, or dates that it says. A
 * span may begin with a year that the source names, and a moment may be the end of one.
 */
export function isSourcePeriod(period: Period | null, times: SourceTimes): boolean {
  if (period === null || period.kind === 'undated' || period.kind === 'named') return true;
  const { start, end, kind } = period;
  if (times.isPeriod(kind === 'span' ? `${start}/${end}` : start)) return true;
  const [first, last = first] = (kind === 'span' ? [start, end] : [start]).flatMap(readPartialDates);
  if (!first || !last) return true;
  const begins = kind === 'span' && isYearEdge(first, 1, 1, times);
  return (begins || times.says(first) || first === last) && (times.says(last) || isYearEdge(last, 12, 31, times));
}

function isYearEdge(
  { year, month, day }: PartialDate,
  edgeMonth: number,
  edgeDay: number,
  times: SourceTimes,
): boolean {
  return times.says({ year, month: null, day: null }) && month === edgeMonth && (day ?? edgeDay) === edgeDay;
}
