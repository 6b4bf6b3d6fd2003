import { readingForm } from './reading-form.ts';

/** A text as numbers are looked for in it. */
export interface NumberText {
  text: string;
  /** The reading form without the single spaces that set a number off from Han characters (新建 38 家). */
  form: string;
  /** The offset in `text` of a character of `form`. */
  origin: (index: number) => number;
}

/** A space beside a number; a tab parts two cells and stays. */
const SET_OFF = /(?<=[0-9])[ ](?=[\p{Script=Han}%‰℃])|(?<=\p{Script=Han})[ ](?=[0-9])/gu;

export function numberText(text: string): NumberText {
  const spaced = text.split('\t').map(readingForm).join('\t');
  const removed = [...spaced.matchAll(SET_OFF)].map(({ index }) => index);
  const pieces = [...removed, spaced.length].map((end, i) =>
    spaced.slice(i === 0 ? 0 : (removed[i - 1] ?? 0) + 1, end),
  );
  return { text, form: pieces.join(''), origin: (index) => index + removedBefore(removed, index) };
}

/** How many of the removed offsets stand before a character of the squeezed text. */
function removedBefore(removed: readonly number[], index: number): number {
  let [low, high] = [0, removed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((removed[middle] ?? 0) - middle <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}
