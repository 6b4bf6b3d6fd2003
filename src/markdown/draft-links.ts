import type { SourceNumber } from '../ingest/source-number.ts';
import type { NamedPeriods } from '../schema/period.ts';
import { countedBy } from '../text/measure.ts';
import type { FigurePeriod } from '../text/period-of-figures.ts';

/** A figure's link in a draft. */
export interface DraftLink {
  indicator: string;
  /** As behind `#`; null where it is the report's own. */
  period: string | null;
  /** Words that tell it from another figure of the same indicator and time; null when none is needed. */
  scope: string | null;
}

export interface DraftLinks {
  /** Period of every figure that names none: the one that most have. */
  period: string;
  /** The times that the source names but does not date. */
  periods: NamedPeriods;
  links: ReadonlyMap<SourceNumber, DraftLink>;
  /** Figures whose proposal was dropped, since it would contradict another one. */
  dropped: readonly SourceNumber[];
}

/** Links for the proposed figures of a source; no two of them contradict each other. */
export function draftLinks(proposals: ReadonlyMap<SourceNumber, string>): DraftLinks {
  const numbers = [...proposals.keys()];
  const { periods, keyOf } = namePeriods(numbers);
  const period = mostFrequent(numbers.map(({ period: time }) => keyOf(time)));
  const links = new Map<SourceNumber, DraftLink>();
  const values = new Map<string, string>();
  const dropped: SourceNumber[] = [];
  for (const [number, indicator] of proposals) {
    const time = keyOf(number.period);
    const scope = freeScope(number, [indicator, time, countedBy(number.ledger.unit)].join(' '), values);
    if (scope === undefined) dropped.push(number);
    else links.set(number, { indicator, period: time === period ? null : time, scope });
  }
  return { period, periods, links, dropped };
}

/** No scope while the key is free or has this very value, then the words before the number; undefined when both are taken. */
function freeScope(number: SourceNumber, key: string, values: Map<string, string>): string | null | undefined {
  const { value, valueMax, qualifier } = number.ledger;
  const printed = [value, valueMax, qualifier].join(' ');
  const words = clauseBefore(number);
  for (const scope of words === '' ? [null] : [null, words]) {
    const full = `${key} ${scope ?? ''}`;
    const taken = values.get(full) ?? printed;
    values.set(full, taken);
    if (taken === printed) return scope;
  }
  return undefined;
}

const SCOPE = 14;

function clauseBefore({ found, placed }: SourceNumber): string {
  const before = placed.view.text.slice(Math.max(0, found.start - 2 * SCOPE), found.start);
  return [...(/[^，,。；;、：:！？!?\s"]*$/.exec(before)?.[0] ?? '')].slice(-SCOPE).join('');
}

/** Keys for the times that have a name only: `term` for a term of office, `time` for the rest, counted where there are more. */
function namePeriods(numbers: readonly SourceNumber[]): {
  periods: NamedPeriods;
  keyOf: (period: FigurePeriod | null) => string;
} {
  const keys = new Map<string, string>();
  for (const { period } of numbers) {
    if (period === null || 'period' in period || keys.has(period.name)) continue;
    const word = /代表大会|届|任期/.test(period.name) ? 'term' : 'time';
    const count = [...keys.values()].filter((key) => key.startsWith(word)).length;
    keys.set(period.name, count === 0 ? word : `${word}${count + 1}`);
  }
  const periods = Object.fromEntries([...keys].map(([name, key]) => [key, { name }]));
  const keyOf = (period: FigurePeriod | null): string => {
    if (period === null) return 'undated';
    if ('period' in period) return period.period;
    return `${keys.get(period.name) ?? ''}${period.edge === undefined ? '' : `-${period.edge}`}`;
  };
  return { periods, keyOf };
}

function mostFrequent(periods: readonly string[]): string {
  const counts = Map.groupBy(periods, (period) => period);
  const [most] = [...counts].toSorted((a, b) => b[1].length - a[1].length);
  return most?.[0] ?? 'undated';
}
