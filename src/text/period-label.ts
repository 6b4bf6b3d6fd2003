import type { NamedPeriods } from '../schema/period.ts';
import { readPeriod } from './period.ts';

/**
 * A period as a reader reads it: 2022年, 2022年9月, 2022年4月27日, 2023年1—4月, the name that the report
 * declares (with 初 or 末 for its edges), 时间不详.
 */
export function periodLabel(text: string, names: NamedPeriods = {}): string {
  const period = readPeriod(text, names);
  if (!period || period.kind === 'undated') return '时间不详';
  if (period.kind === 'named') return nameLabel(period.name, period.edge, names);
  return period.kind === 'moment' ? dateLabel(period.start) : spanLabel(period.start, period.end);
}

/** A date of any precision: 2022年, 2022年9月, 2022年4月27日. */
export function dateLabel(date: string): string {
  const [year = '', month, day] = date.split('-');
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
}

function nameLabel(name: string, edge: 'start' | 'end' | null, names: NamedPeriods): string {
  const label = names[name]?.name ?? name;
  if (edge === null) return label;
  return edge === 'start' ? `${label}·期初` : `${label}·期末`;
}

function spanLabel(start: string, end: string): string {
  const [year, month] = start.split('-');
  const [endYear, endMonth] = end.split('-');
  const months = start.length === 7 && end.length === 7 && year === endYear;
  if (months) return `${year}年${Number(month)}—${Number(endMonth)}月`;
  return start.length === 4 && end.length === 4 ? `${year}—${endYear}年` : `${dateLabel(start)}至${dateLabel(end)}`;
}
