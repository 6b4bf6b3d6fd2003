import type { LedgerNumber } from '../schema/ledger.ts';
import { readingForm } from '../text/reading-form.ts';

/** What two numbers are compared by: a line of a ledger, or a number of a digest in the same shape. */
export type NumberForm = Pick<LedgerNumber, 'kind' | 'text' | 'value' | 'valueMax' | 'unit' | 'qualifier'>;

/** Two numbers with this key say the same, however they are printed: 8千 and 8000, 三家 and 3家. */
export function numberKey(number: NumberForm): string {
  const { kind, value, valueMax, unit, qualifier } = number;
  if (kind !== 'figure' || value === null) return textKey(number.text);
  return JSON.stringify([value, valueMax, plainWord(unit), qualifierKey(qualifier)]);
}

/** The words of a number as they are read: half-width, simplified, without white space and thousands separators. */
export function textKey(text: string): string {
  return readingForm(text)
    .replace(/\s+/g, '')
    .replace(/(?<=\d)[,，](?=\d{3})/g, '');
}

/** Whether it is printed the same, white space and words that say nothing (共, 达) apart. */
export function isPrintedAlike(a: NumberForm, b: NumberForm): boolean {
  return bare(a.text) === bare(b.text);
}

/** Words that make a number inexact in the same way count as one: 余 and 多, 约 and 左右. */
export function qualifierKey(qualifier: string | null): string {
  if (qualifier === null) return '';
  const words = readingForm(qualifier).split('…');
  return words
    .map((word) => SAME_QUALIFIER[word] ?? word)
    .toSorted()
    .join('…');
}

/** A measure word without brackets: 场(次) → 场次. */
export function plainWord(unit: string | null): string | null {
  return unit === null ? null : readingForm(unit).replace(/[()（）]/g, '');
}

const SAME_QUALIFIER: Readonly<Record<string, string>> = {
  有余: '余',
  多: '余',
  大约: '约',
  约为: '约',
  约有: '约',
  大概: '约',
  左右: '约',
  上下: '约',
  将近: '近',
  接近: '近',
  超: '超过',
  逾: '超过',
  突破: '超过',
  及以上: '以上',
  不足: '不到',
  未满: '不到',
};

function bare(text: string): string {
  return text.replace(/\s+/g, '').replace(/^(?:共计|累计|总计|多达|高达|达到|达|共)+/, '');
}

/** By which a number is recognised wherever it stands: its words, its value with its measure word. */
export function wordsOf(number: NumberForm): string[] {
  const { kind, text, value, unit } = number;
  const named = kind === 'name' && value !== null ? [`${value}|${plainWord(unit) ?? ''}`] : [];
  return [textKey(text), ...(kind === 'figure' ? [numberKey(number)] : named)];
}
