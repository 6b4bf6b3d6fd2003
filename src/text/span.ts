import type { Amount } from './amount.ts';
import { readHanDigit, readNumeral } from './numeral.ts';

const SEPARATOR = /^(?:——?|–|-|~|至|到)/;

/** 30%—40%, 3万元至5万元, 3—5万元 (both in 万). The texts are NFKC-normalised, so ～ is ~. */
export function readRange(text: string): Amount | null {
  const low = readNumeral(text);
  if (!low) return null;
  const between = /^(%|[\p{Script=Han}]{1,3}?)?(?=—|–|-|~|至|到)/u.exec(text.slice(low.length));
  if (!between) return null;
  const unit = between[1] ?? '';
  const behind = text.slice(low.length + unit.length);
  const separator = SEPARATOR.exec(behind)?.[0] ?? '';
  const upper = behind.slice(separator.length);
  const high = readNumeral(upper);
  if (!high) return null;
  const rest = upper.slice(high.length);
  if (unit !== '' && !rest.startsWith(unit)) return null;
  const factor = unit === '' ? sharedFactor(low.value, text.slice(0, low.length), upper.slice(0, high.length)) : 1;
  const value = low.value * factor;
  return value < high.value ? { value, valueMax: high.value, step: high.step, rest } : null;
}

/** 3—5万: a lower end without 万 or 亿 shares that of the upper end. */
function sharedFactor(low: number, lowText: string, highText: string): number {
  const power = /[万亿]$/.exec(highText)?.[0];
  if (power === undefined || /[万亿]/.test(lowText) || low >= 1e4) return 1;
  return power === '万' ? 1e4 : 1e8;
}

/** 两三家, 十五六人, 七八十名, 三五家: two neighbouring digits name both ends. */
export function readHanPair(text: string): Amount | null {
  const match = /^(十|[二三四五六七八九]十)?([一二两三四五六七八九])([二三四五六七八九])(十|百|千|万|亿)?/.exec(text);
  if (!match) return null;
  const [all, tens = '', low = '', high = '', power = ''] = match;
  const [a, b] = [readHanDigit(low) ?? 0, readHanDigit(high) ?? 0];
  if (b !== a + 1 && !(low === '三' && high === '五')) return null;
  if (readHanDigit(text[all.length] ?? '') !== null) return null;
  const base = tens === '' ? 0 : (readNumeral(tens)?.value ?? 0);
  const factor = power === '' ? 1 : (readNumeral(power)?.value ?? 1);
  return { value: (base + a) * factor, valueMax: (base + b) * factor, step: factor, rest: text.slice(all.length) };
}

/** 百分之八十五, 三分之一 and 3/4 become shares in %. */
export function readFraction(text: string): Amount | null {
  return readRatio(text) ?? readParts(text);
}

/** 3/4: a proper fraction of small numbers; 7/24 and 4/27 are something else. */
function readRatio(text: string): Amount | null {
  const [printed, part, whole] = /^([1-9])\/([2-9]|10)(?![\d/])/.exec(text) ?? [];
  if (printed === undefined || Number(part) >= Number(whole)) return null;
  const step = 100 / Number(whole);
  return { value: Number(part) * step, valueMax: null, step, rest: text.slice(printed.length), unit: '%' };
}

function readParts(text: string): Amount | null {
  const at = text.indexOf('分之');
  if (at < 1) return null;
  const whole = readNumeral(text.slice(0, at));
  if (whole?.length !== at || whole.value < 2) return null;
  const part = readNumeral(text.slice(at + 2));
  if (!part) return null;
  const factor = 100 / whole.value;
  const rest = text.slice(at + 2 + part.length);
  return { value: part.value * factor, valueMax: null, step: part.step * factor, rest, unit: '%' };
}
