import type { NamedPeriods } from '../schema/period.ts';
import { readPeriod } from '../text/period.ts';

/** A period as it was meant, if that can be read: `2023年1月` → `2023-01`, `2023—2024` → `2023/2024`. */
export function mendedPeriod(text: string, names: NamedPeriods): string | undefined {
  const [written = '', title = ''] = text.normalize('NFKC').split(/\s*["“”'‘’]/);
  const ends = written.split(/[/—–~至到]+/).map((end) => dateOf(end.trim()));
  const period = ends.join('/');
  if (period === '' || !readPeriod(period, names)) return undefined;
  return title === '' ? period : `${period} "${title}"`;
}

function dateOf(text: string): string {
  const match = /^(\d{4})[年.-]?(?:(\d{1,2})[月.-]?(?:(\d{1,2})[日号]?)?)?$/.exec(text);
  const parts = match?.slice(1).filter((part) => part !== undefined) ?? [text];
  return parts.map((part) => part.padStart(2, '0')).join('-');
}
