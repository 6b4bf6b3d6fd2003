import { element } from './element.ts';

/** A run of a text, and whether no line may end inside it. */
export interface Run {
  readonly text: string;
  readonly whole: boolean;
}

/** An excerpt cut so that a number stays with its measure word, even where the match begins or ends between them. */
export interface Excerpt {
  readonly head: readonly Run[];
  /** The match, with what is left and right of it and cannot be parted from it. */
  readonly core: { readonly before: string; readonly match: string; readonly after: string; readonly whole: boolean };
  readonly tail: readonly Run[];
}

/** Cuts an excerpt; its pieces in their order are the text itself. */
export function cutExcerpt(before: string, match: string, after: string): Excerpt {
  const text = before + match + after;
  const [from, to] = [before.length, before.length + match.length];
  const crossing = [...text.matchAll(NUMBER)]
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter(({ start, end }) => [from, to].some((edge) => start < edge && edge < end));
  const start = Math.min(from, ...crossing.map((number) => number.start));
  const end = Math.max(to, ...crossing.map((number) => number.end));
  const whole = crossing.length > 0 && end - start <= LONGEST_WHOLE;
  return {
    head: runsOf(text.slice(0, start)),
    core: { before: text.slice(start, from), match, after: text.slice(to, end), whole },
    tail: runsOf(text.slice(end)),
  };
}

/** Cuts a text into numbers with their measure words, and what is between them. */
export function runsOf(text: string): Run[] {
  return text
    .split(NUMBERS)
    .map((run, i) => ({ text: run, whole: i % 2 === 1 }))
    .filter((run) => run.text !== '');
}

/** Text for the page in which no number is parted from its measure word. */
export function unbroken(text: string): (Node | string)[] {
  return nodesOf(runsOf(text));
}

/** An excerpt for the page, its match marked. */
export function excerptNodes(before: string, match: string, after: string): (Node | string)[] {
  const { head, core, tail } = cutExcerpt(before, match, after);
  const inside = [core.before, element('mark', {}, [match]), core.after].filter((piece) => piece !== '');
  return [...nodesOf(head), ...(core.whole ? [nowrap(inside)] : inside), ...nodesOf(tail)];
}

function nodesOf(runs: readonly Run[]): (Node | string)[] {
  return runs.map(({ text, whole }) => (whole ? nowrap([text]) : text));
}

/** Children on one line. */
export function nowrap(children: readonly (Node | string)[]): HTMLElement {
  return element('span', { class: 'nb' }, children);
}

/** Digits, the words that scale them, and the measure word: 10场, 5800余人次, 43.611万元. */
const NUMBER = /\d[\d.,]*(?:[ \u00A0]?[余多]?[百千万亿]{0,2}[余多]?(?:人次|人天|\p{Script=Han})|%)/gu;
const NUMBERS = new RegExp(`(${NUMBER.source})`, 'u');

/** In characters: as much as fits a line in the largest letters. */
const LONGEST_WHOLE = 10;
