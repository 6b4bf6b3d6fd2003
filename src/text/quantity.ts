import type { Quantity } from '../schema/figure.ts';
import type { Amount } from './amount.ts';
import { MEASURE_WORDS } from './measure.ts';
import { splitMeasure } from './measure-split.ts';
import { readNumeral } from './numeral.ts';
import { precisionOf, isQualifier, qualifierAfter, qualifierAtEnd, qualifierBefore } from './qualifier.ts';
import { readingForm } from './reading-form.ts';
import { readFraction, readHanPair, readRange } from './span.ts';

/** A quantity with what its interval is derived from. */
export interface QuantityRead extends Quantity {
  /** Place value of the last significant digit, in the base unit. */
  step: number;
}

const KNOWN: ReadonlySet<string> = new Set(MEASURE_WORDS);

/** A word that qualifies the number, and where it stands in the text. */
interface Word {
  word: string;
  at: number;
}

/**
 * Reads a whole text as one printed number with its qualifiers and measure word: 近10家, 43.611万元,
 * 8万余元, 百余家, 百分之八十五, 30%—40%, 两三家, 2000人以上, 1个半月. White space does not matter; full-width
 * and traditional characters are read, unit and qualifier stay as printed. Returns null when the text
 * holds no number, or anything besides one (第3名, 14家单位和2人).
 */
export function readQuantity(text: string): QuantityRead | null {
  const printed = text.replace(/\s+/g, '');
  const form = readingForm(printed).replaceAll('（', '(').replaceAll('）', ')');
  const { words, rest } = wordsBefore(form);
  const amount = readAmount(rest);
  if (!amount) return null;
  const scaled = readSuffix(amount, words, form);
  const at = form.length - scaled.rest.length;
  const measure = wordsBehind(scaled.rest, at, words);
  if (!isMeasureWord(measure) || (measure !== '' && amount.unit !== undefined)) return null;
  const halved = readSplit(measure, scaled, at, words);
  const unit = amount.unit ?? printedUnit(form, printed, at, measure);
  return withUnit(halved, unit, words, printed);
}

function wordsBefore(form: string): { words: Word[]; rest: string } {
  const words: Word[] = [];
  let rest = form;
  for (let found; (found = qualifierBefore(rest)); rest = found.rest) {
    words.push({ word: found.word, at: form.length - rest.length });
  }
  return { words, rest };
}

function readAmount(text: string): Amount | null {
  const range = readFraction(text) ?? readRange(text) ?? readHanPair(text);
  if (range) return range;
  const numeral = readNumeral(text);
  return numeral && { value: numeral.value, valueMax: null, step: numeral.step, rest: text.slice(numeral.length) };
}

/** 余 and 多 may stand inside the number: 20多万元 is 20万 and more. */
function readSuffix(amount: Amount, words: Word[], form: string): Amount {
  const suffix = qualifierAfter(amount.rest);
  if (!suffix) return amount;
  words.push({ word: suffix.word, at: form.length - amount.rest.length });
  const factor = suffix.rest.startsWith('万') ? 1e4 : suffix.rest.startsWith('亿') ? 1e8 : 1;
  return scaledBy(amount, factor, suffix.rest.slice(factor === 1 ? 0 : 1));
}

/** Takes the qualifiers from the end; what is left is the measure word. */
function wordsBehind(behind: string, at: number, words: Word[]): string {
  let measure = behind;
  for (let found; (found = qualifierAtEnd(measure)); measure = found.rest) {
    words.push({ word: found.word, at: at + found.rest.length });
  }
  return measure;
}

/** 家, 人次, 场(次), ㎡. A measure word holds no numeral and no punctuation; whether it fits is the indicator's to say. */
function isMeasureWord(text: string): boolean {
  if (KNOWN.has(text)) return true;
  return /^\p{Script=Han}{0,4}(?:\(\p{Script=Han}{1,2}\))?$/u.test(text) && readNumeral(text) === null;
}

function readSplit(measure: string, amount: Amount, at: number, words: Word[]): Amount {
  const split = splitMeasure(measure);
  if (!split) return amount;
  if (split.word === null) return { ...amount, value: amount.value + 0.5, step: 0.5 };
  words.push({ word: split.word, at: at + split.start });
  return amount;
}

/** The measure word as printed, without what splits it; signs of either width are given half-width. */
function printedUnit(form: string, printed: string, at: number, measure: string): string | null {
  if (measure === '') return null;
  const split = splitMeasure(measure);
  const cut = printed.slice(at, at + measure.length);
  const whole = split ? cut.slice(0, split.start) + cut.slice(split.end) : cut;
  return [...whole].map((char, i) => (/\p{Script=Han}/u.test(char) ? char : (form[at + i] ?? char))).join('');
}

function scaledBy(amount: Amount, factor: number, rest: string): Amount {
  const valueMax = amount.valueMax === null ? null : amount.valueMax * factor;
  return { ...amount, value: amount.value * factor, valueMax, step: amount.step * factor, rest };
}

function withUnit(amount: Amount, unit: string | null, words: readonly Word[], printed: string): QuantityRead {
  const { value, valueMax, step } = scaledBy(amount, unit === '成' ? 10 : 1, '');
  const qualifiers = words.filter(({ word }) => isQualifier(word));
  return {
    value,
    valueMax,
    unit: unit === '成' ? '%' : unit,
    qualifier: qualifiers.map(({ word, at }) => printed.slice(at, at + word.length)).join('…') || null,
    precision: valueMax === null ? precisionOf(qualifiers.map(({ word }) => word)) : 'range',
    step,
  };
}
