import type { NumberFound } from '../../src/text/number-found.ts';
import { readQuantity } from '../../src/text/quantity.ts';

export interface MarkedText {
  text: string;
  numbers: NumberFound[];
  /** What is expected of each number; null for `{41家|-}`. */
  expected: (string | null)[];
}

/** Reads a text whose numbers are marked with what is expected of them: 新建工会{41家|2023}、发展会员{900名|-}. */
export function markedNumbers(marked: string): MarkedText {
  const read: MarkedText = { text: '', numbers: [], expected: [] };
  for (const part of marked.split(/(\{[^{}|]+\|[^{}|]+\})/)) {
    const [, printed, wanted] = /^\{(.+)\|(.+)\}$/.exec(part) ?? [];
    const start = read.text.length;
    read.text += printed ?? part;
    if (printed === undefined || wanted === undefined) continue;
    const quantity = readQuantity(printed);
    read.numbers.push({ kind: 'figure', start, end: read.text.length, text: printed, quantity });
    read.expected.push(wanted === '-' ? null : wanted);
  }
  return read;
}
