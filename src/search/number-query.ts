import { readNumeral } from '../text/numeral.ts';
import type { NumberEntry, NumberShard } from './number-shards.ts';

/** A number that is asked for. */
export interface NumberQuery {
  /** In base units: 528万 is 5280000, 三成 is 30 of %. */
  readonly value: number;
  /** The measure word, without 万 and 亿; null when none is asked for. */
  readonly unit: string | null;
}

const BEFORE = /^(?:大?约|近|超过?|逾|达到?|共计?|不到|不足|至少|至多|突破|上)*/;
const AFTER = /(?:以上|以下|左右|余|多|\+)*$/;

/**
 * The number that a canonical needle is: at most a qualifier, a numeral of any writing and a measure word. Null for
 * anything else, and for a single Chinese digit, which is mostly a word.
 */
export function readNumberQuery(needle: string): NumberQuery | null {
  const text = needle.replace(BEFORE, '').replace(AFTER, '');
  const share = /^百分之(.+)$/.exec(text)?.[1];
  const numeral = readNumeral(share ?? text);
  if (numeral === null || (numeral.length === 1 && !/^\d/.test(text) && text.length === 1)) return null;
  const { value, length } = numeral;
  const rest = (share ?? text).slice(length).replace(/^[余多]/, '');
  if (share !== undefined) return rest === '' ? { value, unit: '%' } : null;
  if (rest === '成') return { value: value * 10, unit: '%' };
  return MEASURE.test(rest) ? { value, unit: rest === '' ? null : rest } : null;
}

/** What may be a measure word; whether any figure has it, the figures say. */
const MEASURE = /^(?:[%‰℃㎡]|\p{Script=Han}{1,4})?$/u;

/** The figures of a number, exact ones first, newer before older; `total` counts those that are not listed too. */
export function matchFigures(
  { figures, totals }: NumberShard,
  { value, unit }: NumberQuery,
): { figures: readonly NumberEntry[]; total: number } {
  const equal = figures.filter((figure) => figure.value === value || figure.valueMax === value);
  const found = equal.filter((figure) => unit === null || kindOf(figure.unit ?? '') === kindOf(unit));
  const sorted = found.toSorted((one, other) => Number(other.exact) - Number(one.exact) || newest(one, other));
  const unlisted = (totals[String(value)] ?? equal.length) - equal.length;
  return { figures: sorted, total: unit === null ? sorted.length + unlisted : sorted.length };
}

/** 人, 名 and 位 count the same. */
function kindOf(unit: string): string {
  return /^[人名位]$/.test(unit) ? '人' : unit.replace(/[()（）]/g, '');
}

function newest(one: NumberEntry, other: NumberEntry): number {
  return one.order === other.order ? 0 : one.order > other.order ? -1 : 1;
}
