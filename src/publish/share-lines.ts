/** How wide a text is, in parts of its type size. */
export type Measure = (text: string) => number;

/** A title set in lines, and its type size. */
export interface SetTitle {
  readonly size: number;
  readonly lines: readonly string[];
}

/**
 * The title in the largest size in which it fits the width: one line, else two or three that are about
 * as long as each other; what does not fit three lines ends with `…`.
 */
export function setTitle(title: string, width: number, measure: Measure): SetTitle {
  const text = title.replace(/\s+/g, ' ').trim();
  for (const { most, size } of SIZES) {
    const lines = balance(wordsOf(text, width / size, measure), width / size, measure);
    if (lines.length <= most) return { size, lines };
  }
  return { size: SMALLEST, lines: shorten(text, width / SMALLEST, measure) };
}

const SMALLEST = 72;

/** How many lines a size allows. */
const SIZES = [
  { most: 1, size: 176 },
  { most: 2, size: 108 },
  { most: 3, size: SMALLEST },
];

/** Lines as narrow as they can be without becoming more. */
function balance(words: readonly string[], width: number, measure: Measure): string[] {
  let lines = fill(words, width, measure);
  for (;;) {
    const widest = Math.max(0, ...lines.map(measure));
    const narrower = fill(words, widest - HAIR, measure);
    if (narrower.length > lines.length || Math.max(0, ...narrower.map(measure)) >= widest) return lines;
    lines = narrower;
  }
}

const HAIR = 0.001;

function fill(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && measure(line + word.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** The first three lines, the last with as much as stands beside the ellipsis. */
function shorten(text: string, width: number, measure: Measure): string[] {
  const [first = '', second = '', third = ''] = fill(wordsOf(text, width, measure), width, measure);
  const last = [...third];
  while (last.length > 0 && measure(`${last.join('')}…`) > width) last.pop();
  return [first, second, `${last.join('').replace(/[\s，、；：]+$/u, '')}…`];
}

/** Words that stay whole, each with the signs that may not stand without it; only what is wider than a line is cut. */
function wordsOf(text: string, width: number, measure: Measure): string[] {
  const words: string[] = [];
  let opening = '';
  for (const { segment } of WORDS.segment(text)) {
    if (CLOSING.test(segment) && words.length > 0 && opening === '') {
      words.push(`${words.pop()}${segment}`);
    } else if (OPENING.test(segment)) {
      opening += segment;
    } else {
      words.push(opening + segment);
      opening = '';
    }
  }
  return [...words, opening].flatMap((word) => (measure(word) > width ? [...word] : word));
}

const WORDS = new Intl.Segmenter('zh-CN', { granularity: 'word' });
const OPENING = /^(?:\p{Ps}|\p{Pi})$/u;
const CLOSING = /^[\s\p{Pe}\p{Pf}\p{Pd}\p{Po}]+$/u;
