import type { Basis } from '../schema/indicator.ts';

/** The first and last day, month or year of a period; empty where it is not dated. */
export interface Bounds {
  readonly start: string;
  readonly end: string;
}

/** What of a period must agree for two figures to be compared. */
export interface PeriodKey {
  /** How long it is, in months or days; `moment` for what is counted at a time. */
  readonly length: string;
  /** When it is. */
  readonly time: string;
}

/**
 * Length and time of a period. What happened in a time (flow) is of the same length by whole months, or by days where
 * a day is named; of what stands at a time (stock) and of shares only the year of the end is compared. Null when the
 * period is not dated.
 */
export function periodKey({ start, end }: Bounds, basis: Basis): PeriodKey | null {
  if (start === '' || end === '') return null;
  if (basis !== 'flow') return { length: 'moment', time: end.slice(0, 4) };
  const [from, to] = [firstDay(start), lastDay(end)];
  const whole = from.endsWith('-01') && nextDay(to).endsWith('-01');
  const length = whole ? `${monthsBetween(from, to)}m` : `${daysBetween(from, to)}d`;
  return { length, time: `${from}/${to}` };
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function lastDay(date: string): string {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function nextDay(date: string): string {
  return new Date(Date.parse(date) + DAY).toISOString().slice(0, 10);
}

/** Both included. */
function monthsBetween(from: string, to: string): number {
  const [first = 0, last = 0] = [from, to].map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)));
  return last - first + 1;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY + 1;
}

const DAY = 86_400_000;
