import { distance } from 'fastest-levenshtein';
import { type NumberForm, plainWord, qualifierKey, textKey } from './number-form.ts';

/** How a number of a digest departs from the one of the source that it was probably meant to be. */
export type Departure = 'qualifier' | 'unit' | 'value';

/** What sets two numbers apart. A factor of 万 or 亿 is a slip of the unit: 43.611元 for 43.611万元. */
export function departureOf(a: NumberForm, b: NumberForm): Departure {
  if (a.value !== null && b.value !== null) {
    if (a.value === b.value && a.valueMax === b.valueMax) {
      return plainWord(a.unit) === plainWord(b.unit) ? 'qualifier' : 'unit';
    }
    if (POWERS.some((power) => a.value === Number(b.value) * power || b.value === Number(a.value) * power))
      return 'unit';
  }
  return 'value';
}

const POWERS = [1e3, 1e4, 1e8];

/** A table names the unit in its head, a list once for several numbers; the digest writes it out. */
export function isUnitLeftOut(ours: NumberForm, theirs: NumberForm): boolean {
  const same = ours.value !== null && ours.value === theirs.value && ours.valueMax === theirs.valueMax;
  return same && theirs.unit === null && qualifierKey(ours.qualifier) === qualifierKey(theirs.qualifier);
}

/**
 * How far apart two numbers are, as slips of a hand: 0 only for the same. Another qualifier, another
 * unit, digits transposed, a digit wrong, missing or too many each count; at most 2 is near.
 */
export function slipsBetween(a: NumberForm, b: NumberForm): number {
  if (a.kind !== b.kind && (a.kind === 'date' || b.kind === 'date')) return Infinity;
  const departure = departureOf(a, b);
  if (departure === 'qualifier') return 0.25;
  if (departure === 'unit') return 0.5;
  const unit = plainWord(a.unit) === plainWord(b.unit) ? 0 : 0.75;
  const qualifier = qualifierKey(a.qualifier) === qualifierKey(b.qualifier) ? 0 : 0.25;
  const [x, y] = [digitsOf(a), digitsOf(b)];
  return (isTransposed(x, y) ? 0.75 : distance(x, y)) + unit + qualifier;
}

/** The farthest that is still called near. */
export const NEAR = 2;

/** The nearest of the numbers, if one is near; `cost` (≥ 0, far below a slip) decides between equals. */
export function nearestNumber<T extends NumberForm>(
  number: NumberForm,
  candidates: Iterable<T>,
  cost: (candidate: T) => number = () => 0,
): T | null {
  let best: T | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    const slips = slipsBetween(number, candidate);
    const far = slips > NEAR ? Infinity : slips + cost(candidate);
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

function digitsOf({ value, valueMax, text }: NumberForm): string {
  return value === null ? textKey(text) : [value, valueMax].filter((end) => end !== null).join('-');
}

function isTransposed(a: string, b: string): boolean {
  return a.length > 1 && [...a].toSorted().join('') === [...b].toSorted().join('');
}
