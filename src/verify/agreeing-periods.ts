import type { NamedPeriods } from '../schema/period.ts';
import { type Period, readPeriod } from '../text/period.ts';

/**
 * Whether a figure's period can be what the source says. Either may leave it open. A part of the source's
 * period that has one of its ends does as well (2022-12-31 for 2022), and so does a whole around it;
 * two dates of the same precision must be the same.
 */
export function periodsAgree(ours: string | null, source: string | undefined, names: NamedPeriods): boolean {
  if (ours === null || source === undefined || ours === source) return true;
  const [a, b] = [boundsOf(readPeriod(ours, names), names), boundsOf(readPeriod(source), {})];
  if (a === null || b === null) return true;
  if (a.span === b.span && a.start.length === b.start.length) return false;
  const [inner, outer] = isWithin(a, b) ? [a, b] : [b, a];
  if (!isWithin(inner, outer)) return false;
  return inner === b || touches(inner, outer);
}

interface Bounds {
  start: string;
  end: string;
  span: boolean;
}

/** Null where it is open. */
function boundsOf(period: Period | null, names: NamedPeriods): Bounds | null {
  if (period === null || period.kind === 'undated') return null;
  if (period.kind !== 'named') return { start: period.start, end: period.end, span: period.kind === 'span' };
  const { start, end } = names[period.name] ?? {};
  if (period.edge === 'start') return start === undefined ? null : { start, end: start, span: false };
  if (period.edge === 'end') return end === undefined ? null : { start: end, end, span: false };
  return start === undefined || end === undefined ? null : { start, end, span: true };
}

function isWithin(inner: Bounds, outer: Bounds): boolean {
  return first(inner.start) >= first(outer.start) && last(inner.end) <= last(outer.end);
}

function touches(inner: Bounds, outer: Bounds): boolean {
  return first(inner.start) === first(outer.start) || last(inner.end) === last(outer.end);
}

/** The first day of a date of any precision, as a string that sorts. */
function first(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

function last(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return day === undefined ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : date;
}
