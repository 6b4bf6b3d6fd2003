import { hanCounts } from './number-han.ts';
import { measureAt } from './number-measure.ts';
import { qualifierStart } from './number-qualifier.ts';
import { before, matchAt, type NumberReader } from './number-span.ts';
import { readNumeral } from './numeral.ts';
import { readFraction, readHanPair, readRange } from './span.ts';

/** 余, 多, 几 and 来 between the numeral and its measure word. */
const SUFFIX =
  /(?:有余|余|多(?!元化)|\+)(?:万亿|[万亿])?|(?<=[十百0])几[万亿]?|(?<=[十百0])来(?=[个家名人位场次天年])/y;
const TRAIL = /(?:及?以上|[(（]含[)）]以上|左右|上下(?![联一各级])|以内|之内|以下(?![工措要建内方任几])|之多|不等|\+)/y;
/** 1年多, 3万元余. */
const MORE = /(?<=年|岁|天|个月|小时|米|公里|元|倍|吨|%|成)[余多](?![次个种样方家元年部])/y;

/** A number that counts something, with qualifiers and measure word: 近50人, 8万余元, 两三家, 95%以上, 1270. */
export const numberFigureAt: NumberReader = (form, at, from) => {
  const amount = amountAt(form, at);
  if (!amount) return null;
  const suffix = matchAt(SUFFIX, form, amount.end)?.[0] ?? '';
  const measure = amount.share ? '' : measureAt(form, amount.end + suffix.length);
  const end = amount.end + suffix.length + measure.length;
  const start = qualifierStart(form, at, from);
  const numeral = form.slice(at, amount.end);
  const qualified = start < at || suffix !== '';
  const counts = amount.share || /\d/.test(numeral) || hanCounts({ form, start: at, numeral, measure, end, qualified });
  if (!counts || (measure === '' && numbersItem(form, at))) return null;
  return { kind: 'figure', start, end: trailEnd(form, end) };
};

interface AmountSpan {
  end: number;
  /** Whether it needs no measure word: 百分之八十. */
  share: boolean;
}

/** Longer than any printed numeral or range. */
const WINDOW = 60;

function amountAt(form: string, at: number): AmountSpan | null {
  const text = form.slice(at, at + WINDOW);
  const endOf = (rest: string): number => at + text.length - rest.length;
  const fraction = readFraction(text);
  if (fraction) return { end: endOf(fraction.rest), share: true };
  // 从3家到5家 tells two numbers, 3家到5家 one range.
  const range = (/[从由自]$/.test(before(form, at)) ? null : readRange(text)) ?? readHanPair(text);
  if (range && isWhole(form, endOf(range.rest))) return { end: endOf(range.rest), share: false };
  const end = at + (readNumeral(text)?.length ?? 0);
  return end > at && isWhole(form, end) ? { end, share: false } : null;
}

/** 五一 and 三八 are no numerals: a Chinese one is read to the end of its run, or not at all. */
function isWhole(form: string, end: number): boolean {
  return !/^[^\d%\s][零〇一二两三四五六七八九十百千万亿]/.test(form.slice(end - 1, end + 1));
}

const LINE_ITEM = /(?:^|\n)[ （(]?(?=\d{1,2}(?:、|[.．)）](?!\d)|(?:\.\d{1,2}){1,2} ?(?![万亿])\p{Script=Han}))/uy;
const CLAUSE_ITEM = /[。；;：:] ?[（(]?(?=\d{1,2}[.、．)）](?!\d))/y;

/** 1. or （1） at the head of a line or clause numbers an item. */
function numbersItem(form: string, at: number): boolean {
  return [at - 2, at - 1, at].some((start) => {
    const head = start < 0 ? null : (matchAt(LINE_ITEM, form, start) ?? matchAt(CLAUSE_ITEM, form, start));
    return head !== null && start + head[0].length === at;
  });
}

function trailEnd(form: string, at: number): number {
  const end = at + (matchAt(TRAIL, form, at)?.[0].length ?? 0);
  return end + (matchAt(MORE, form, end)?.[0].length ?? 0);
}
