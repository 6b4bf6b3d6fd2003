import { markedStyle, withoutMarks } from './heading-style.ts';
import { joinSecondLines } from './heading-second-lines.ts';
import type { Passage } from './passage.ts';
import { closesSentence } from './sentence-edges.ts';

/** Marks the headings that bear a mark: #, 一、, （一）, 1., 第一部分, 【】, ◆, PART 01, **bold**. */
export function markHeadings(passages: readonly Passage[]): Passage[] {
  return joinSecondLines(joinNumbers(passages)).map((passage) => {
    const style = passage.kind === null ? markedStyle(passage.text) : null;
    return style && isHeadingText(passage.text) ? { ...passage, kind: 'heading', style } : passage;
  });
}

const LONGEST = 48;

/** Short and no sentence; a sentence of a few words with a number before it is one too. */
function isHeadingText(text: string): boolean {
  const words = withoutMarks(text);
  if (words.length > LONGEST || /[。；].*[^”"’』」）)》】*]/.test(words) || /[，、,]$/.test(words)) return false;
  if (!closesSentence(words)) return true;
  return /[!！?？…]$/.test(words) || /[】〗]$/.test(words) || (words.endsWith('。') && words.length <= 30);
}

/** PART 01, 01 or 第一部分 on a line of its own belongs to the line below. */
function joinNumbers(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  const counted = passages.some(({ text }) => /^0?1$/.test(text));
  for (const passage of passages) {
    const last = joined.at(-1);
    const heads =
      last?.kind === null &&
      isNumberAlone(last.text, counted) &&
      passage.kind === null &&
      passage.text.length <= LONGEST;
    if (last && heads && !closesSentence(passage.text))
      joined[joined.length - 1] = {
        ...last,
        lines: [...last.lines, ...passage.lines],
        text: `${last.text} ${passage.text}`,
      };
    else joined.push(passage);
  }
  return joined;
}

/** 05 alone numbers a heading only where 01 stands as well. */
function isNumberAlone(text: string, counted: boolean): boolean {
  return NUMBER_ALONE.test(text) && (counted || !/^\d+$/.test(text));
}

/** A number that is the first line of a heading. */
export const NUMBER_ALONE =
  /^#{0,6}\s*(?:\*\*)?(?:(?:PART|Part|part|NO|No|Chapter)\s*\.?\s*(?:\d{1,2}|[IVX]{1,4}|[一二三四五六七八九十]{1,2})|0\d|第[一二三四五六七八九十]{1,3}(?:部分|章|篇|板块|单元|节|辑)|[一二三四五六七八九十]{1,2}[、.]?|\d{1,2}[.、]?|[①-⑳]|[壹贰叁肆伍陆柒捌玖拾])\s*[/.|丨]?(?:\*\*)?$/;
