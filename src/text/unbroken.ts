import { findNumbers } from './find-numbers.ts';

/** A piece of a text; `whole` when it is a number with its measure word, which no line should part. */
export interface Piece {
  text: string;
  whole: boolean;
}

/** Longer ones (2021年9月30日至10月) would tear more out of a line than a break does. */
const LONGEST = 13;

/** Cuts a text at its printed numbers; the pieces together are the text. Numbers without a digit break nowhere bad. */
export function unbroken(text: string): Piece[] {
  if (!/\d/.test(text)) return [{ text, whole: false }];
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end } of findNumbers(text)) {
    if (!/\d\D/.test(text.slice(start, end)) || end - start > LONGEST) continue;
    pieces.push({ text: text.slice(done, start), whole: false }, { text: text.slice(start, end), whole: true });
    done = end;
  }
  return [...pieces, { text: text.slice(done), whole: false }].filter((piece) => piece.text !== '');
}
