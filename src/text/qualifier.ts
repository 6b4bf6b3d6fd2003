import type { Precision } from '../schema/figure.ts';

type Direction = 'about' | 'above' | 'below' | 'none';

/** Words before the number. 共 and 达 say nothing about exactness and are skipped. */
const BEFORE: Readonly<Record<Direction, readonly string[]>> = {
  about: ['大约', '约为', '约有', '约', '大概', '好几', '数', '几'],
  above: [
    '超过',
    '超过了',
    '超',
    '逾',
    '突破',
    '突破了',
    '不少于',
    '不低于',
    '不下于',
    '不下',
    '高于',
    '多于',
    '大于',
    '至少',
    '上',
  ],
  below: ['将近', '接近', '近', '不到', '不足', '未满', '不超过', '不高于', '低于', '少于', '小于', '最多', '至多'],
  none: ['多达', '高达', '达到', '达', '共计', '共', '累计', '总计'],
};

/** Words between the numeral and its measure word, or behind both. */
const AFTER: Readonly<Record<Direction, readonly string[]>> = {
  about: ['左右', '上下', '来', '许', '几', '不等'],
  above: ['余', '有余', '多', '以上', '及以上', '之多', '(含)以上', '+'],
  below: ['以下', '以内', '之内'],
  none: [],
};

const WORDS_BEFORE = longestFirst(BEFORE);
const WORDS_AFTER = longestFirst(AFTER);

/** Every word that narrows a number down from before it, longest first. */
export const QUALIFIERS_BEFORE: readonly string[] = WORDS_BEFORE.filter(isQualifier);

export interface QualifierRead {
  word: string;
  rest: string;
}

/** The qualifier a text begins with, for the place before the number. */
export function qualifierBefore(text: string): QualifierRead | null {
  return startOf(text, WORDS_BEFORE);
}

/** The qualifier a text begins with, for the place behind the numeral. */
export function qualifierAfter(text: string): QualifierRead | null {
  return startOf(text, WORDS_AFTER);
}

/** The qualifier a text ends with (2000人以上); `rest` is what stands before it. */
export function qualifierAtEnd(text: string): QualifierRead | null {
  const word = WORDS_AFTER.find((candidate) => text.endsWith(candidate));
  return word === undefined ? null : { word, rest: text.slice(0, -word.length) };
}

/** Whether a word narrows the number down, unlike 共 and 达. */
export function isQualifier(word: string): boolean {
  return !BEFORE.none.includes(word);
}

/** One precision for all qualifiers of a number; words that pull both ways (约8万余) make it `about`. */
export function precisionOf(words: readonly string[]): Precision {
  const directions = new Set(words.map(directionOf));
  if (directions.size === 0) return 'exact';
  const [only] = directions;
  return directions.size === 1 && only !== undefined ? only : 'about';
}

function directionOf(word: string): Exclude<Direction, 'none'> {
  const directions = ['about', 'above', 'below'] as const;
  return directions.find((direction) => [...BEFORE[direction], ...AFTER[direction]].includes(word)) ?? 'about';
}

function startOf(text: string, words: readonly string[]): QualifierRead | null {
  const word = words.find((candidate) => text.startsWith(candidate));
  return word === undefined ? null : { word, rest: text.slice(word.length) };
}

function longestFirst(table: Readonly<Record<Direction, readonly string[]>>): string[] {
  return Object.values(table)
    .flat()
    .toSorted((a, b) => b.length - a.length);
}
