import { type NamedPeriods, partialDate } from '../schema/period.ts';

/** The source leaves the time open. */
const UNDATED = 'undated';

/** What a `#fragment` names: a calendar date or span with its ends, a name of the report, or nothing. */
export type Period =
  | { kind: 'moment'; start: string; end: string }
  | { kind: 'span'; start: string; end: string }
  | { kind: 'named'; name: string; edge: 'start' | 'end' | null }
  | { kind: 'undated' };

/**
 * Reads a period as written behind `#`: `2022`, `2022-09`, `2022-04-27`, `2023-01/2023-04`, `undated`, or
 * a name declared under `periods`, alone or with `-start` or `-end`. Null when it is none of these.
 */
export function readPeriod(text: string, names: NamedPeriods = {}): Period | null {
  if (text === UNDATED) return { kind: 'undated' };
  const [start = '', end, ...more] = text.split('/');
  if (end === undefined && isDate(start)) return { kind: 'moment', start, end: start };
  if (end !== undefined && more.length === 0 && isDate(start) && isDate(end) && start <= end) {
    return { kind: 'span', start, end };
  }
  return readName(text, names);
}

/**
 * A string that sorts periods from the earliest to the latest: undated first, then named ones whose end
 * is not known, then dated ones by their last day.
 */
export function periodSortKey(text: string, names: NamedPeriods = {}): string {
  const period = readPeriod(text, names);
  const { end } = boundsOf(text, names);
  if (end === '') return period?.kind === 'named' ? (period.edge === 'start' ? '1' : '2') : '0';
  return `3${end.padEnd(7, '-99').padEnd(10, '-99')}`;
}

/** Calendar years that a period touches, first to last; [] when it is not dated. */
export function yearsOf(text: string, names: NamedPeriods = {}): number[] {
  const { start, end } = boundsOf(text, names);
  if (start === '' || end === '') return [];
  const first = Number(start.slice(0, 4));
  return Array.from({ length: Number(end.slice(0, 4)) - first + 1 }, (_, i) => first + i);
}

function isDate(text: string): boolean {
  return partialDate.safeParse(text).success;
}

function readName(text: string, names: NamedPeriods): Period | null {
  if (Object.hasOwn(names, text)) return { kind: 'named', name: text, edge: null };
  const match = /^(.+)-(start|end)$/.exec(text);
  const name = match?.[1];
  if (name === undefined || !Object.hasOwn(names, name)) return null;
  return { kind: 'named', name, edge: match?.[2] === 'start' ? 'start' : 'end' };
}

/** The first and last year, month or day of a period; empty where it is not dated. */
export function boundsOf(text: string, names: NamedPeriods = {}): { start: string; end: string } {
  const period = readPeriod(text, names);
  if (!period || period.kind === 'undated') return { start: '', end: '' };
  if (period.kind !== 'named') return period;
  const { start = '', end = '' } = names[period.name] ?? {};
  if (period.edge === 'start') return { start, end: start };
  return period.edge === 'end' ? { start: end, end } : { start, end };
}
