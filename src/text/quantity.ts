import type { Quantity } from '../schema/figure.ts';
import type { Amount } from './amount.ts';
import { readNumeral } from './numeral.ts';
import { precisionOf, isQualifier, qualifierAfter, qualifierAtEnd, qualifierBefore } from './qualifier.ts';
import { readFraction, readHanPair, readRange } from './span.ts';

/** A quantity with what its interval is derived from. */
export interface QuantityRead extends Quantity {
  /** Place value of the last significant digit, in the base unit. */
  step: number;
}

/**
 * Reads a whole text as one printed number with its qualifiers and measure word: 近10家, 43.611万元,
 * 8万余元, 百余家, 百分之八十五, 30%—40%, 两三家, 2000人以上. White space does not matter. Returns null
 * when the text holds no number, or anything besides one (第3名, 14家单位和2人).
 */
export function readQuantity(text: string): QuantityRead | null {
  let rest = text.normalize('NFKC').replace(/\s+/g, '');
  const words: string[] = [];
  for (let found; (found = qualifierBefore(rest)); rest = found.rest) words.push(found.word);
  const amount = readAmount(rest);
  if (!amount) return null;
  ({ rest } = amount);
  const scaled = readSuffix(amount, words);
  rest = scaled.rest;
  for (let found; (found = qualifierAtEnd(rest)); rest = found.rest) words.push(found.word);
  if (!isMeasureWord(rest) || (rest !== '' && amount.unit !== undefined)) return null;
  return withUnit(scaled, amount.unit ?? (rest === '' ? null : rest), words.filter(isQualifier));
}

function readAmount(text: string): Amount | null {
  const range = readFraction(text) ?? readRange(text) ?? readHanPair(text);
  if (range) return range;
  const numeral = readNumeral(text);
  return numeral && { value: numeral.value, valueMax: null, step: numeral.step, rest: text.slice(numeral.length) };
}

/** 余 and 多 may stand inside the number: 20多万元 is 20万 and more. */
function readSuffix(amount: Amount, words: string[]): Amount {
  const suffix = qualifierAfter(amount.rest);
  if (!suffix) return amount;
  words.push(suffix.word);
  const factor = suffix.rest.startsWith('万') ? 1e4 : suffix.rest.startsWith('亿') ? 1e8 : 1;
  return {
    value: amount.value * factor,
    valueMax: amount.valueMax,
    step: amount.step * factor,
    rest: suffix.rest.slice(factor === 1 ? 0 : 1),
  };
}

/** 家, 人次, 场(次). A measure word holds no digit, no Latin word and no punctuation; whether it fits is the indicator's to say. */
function isMeasureWord(text: string): boolean {
  return /^(?:\p{Script=Han}{0,4}(?:\(\p{Script=Han}{1,2}\))?|[%‰])$/u.test(text) && readNumeral(text) === null;
}

function withUnit(amount: Amount, unit: string | null, words: string[]): QuantityRead {
  const tenths = unit === '成';
  const factor = tenths ? 10 : 1;
  return {
    value: amount.value * factor,
    valueMax: amount.valueMax === null ? null : amount.valueMax * factor,
    unit: tenths ? '%' : unit,
    qualifier: words.length === 0 ? null : words.join('…'),
    precision: amount.valueMax === null ? precisionOf(words) : 'range',
    step: amount.step * factor,
  };
}
