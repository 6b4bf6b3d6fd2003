/** How a heading is marked. Those of a style stand on one level. */
export interface HeadingStyle {
  name: string;
  /** `#` signs before it; 0 without. */
  hashes: number;
  /** Its number, where it has one. */
  number: number | null;
}

/** Styles from the highest to the lowest level where several number a page; those without a number are null in `rank`. */
const STYLES: readonly { name: string; pattern: RegExp }[] = [
  {
    name: 'part',
    pattern: /^(?:PART|Part|part|NO|No)\s*\.?\s*(\d{1,2}|[IVX]{1,4}|[一二三四五六七八九十]{1,2})(?=$|[\s:：|.、])/,
  },
  {
    name: 'section',
    pattern: /^第\s*([一二三四五六七八九十]{1,3}|\d{1,2})\s*(?:部分|章|篇|板块|单元|节|辑)(?=$|[\s:：、|])/,
  },
  { name: 'zero', pattern: /^(0\d)(?=$|[\s、.|:：/])/ },
  { name: 'han', pattern: /^([一二三四五六七八九十]{1,3})\s*[、.|丨](?!\s*$)/ },
  { name: 'paren', pattern: /^[（(]\s*([一二三四五六七八九十]{1,3})\s*[)）]/ },
  { name: 'arabic', pattern: /^(\d{1,2})\s*[.、](?!\d)/ },
  { name: 'paren-arabic', pattern: /^[（(]?\s*(\d{1,2})\s*[)）]/ },
  { name: 'circled', pattern: /^([①-⑳])/ },
  { name: 'bracket', pattern: /^[【〖［]\s*[^【】〖〗［］]{2,30}\s*[】〗］]$/ },
  { name: 'ornament', pattern: /^[◆■●◇□▌▍▎★☆❖✦◎○♦▪◢◤※✿❤♥]+\s*(?=\S)/ },
  { name: 'bold', pattern: /^(?:\*\*|__)\s*[^*_]{2,40}\s*(?:\*\*|__)$/ },
];

/** Order of numbered styles on a page, the highest first. */
export const STYLE_ORDER: readonly string[] = [
  'part',
  'section',
  'zero',
  'han',
  'paren',
  'arabic',
  'paren-arabic',
  'circled',
];

/** The marks that a line begins with (reading form), or null for a line without. */
export function markedStyle(text: string): HeadingStyle | null {
  const hashes = /^(#{1,6})(?=\s|[^#\s\d])/.exec(text)?.[1]?.length ?? 0;
  const words = withoutMarks(text.slice(0, 120));
  for (const { name, pattern } of STYLES) {
    const match = pattern.exec(name === 'bold' ? text.slice(hashes, 120).trim() : words);
    if (match)
      return { name: hashes > 0 && match[1] === undefined ? 'hash' : name, hashes, number: numberIn(match[1]) };
  }
  return hashes > 0 ? { name: 'hash', hashes, number: null } : null;
}

/** The words behind `#` and inside `**`. */
export function withoutMarks(text: string): string {
  const words = text
    .replace(/^#{1,6}\s*/, '')
    .replace(/\s+#+$/, '')
    .trim();
  return /^(\*\*|__).+\1$/.test(words) ? words.slice(2, -2).trim() : words;
}

function numberIn(printed: string | undefined): number | null {
  if (printed === undefined) return null;
  if (/^\d+$/.test(printed)) return Number(printed);
  const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'.indexOf(printed);
  if (circled !== -1) return circled + 1;
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'].indexOf(printed);
  if (roman !== -1) return roman + 1;
  const [tens = '', ones = ''] = printed.includes('十') ? printed.split('十') : ['〇', printed];
  const digit = (char: string, empty: number): number => (char === '' ? empty : '〇一二三四五六七八九'.indexOf(char));
  return digit(tens, 1) * 10 + digit(ones, 0);
}
