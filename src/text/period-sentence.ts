import type { NumberFound } from './number-found.ts';
import { reachOf } from './period-reach.ts';
import { spanOf, type Time, type TimeWord } from './period-time.ts';

/** A time with the place of the words that give it. */
export interface Standing {
  time: Time;
  start: number;
  end: number;
}

/** Numbers and words of time of one sentence; `text` is the whole paragraph in reading form. */
export interface TimedSentence {
  text: string;
  start: number;
  end: number;
  numbers: readonly NumberFound[];
  words: readonly TimeWord[];
}

/** What the reading of a paragraph has come to: the time that governs, the year and the day that were named last. */
export interface Reading {
  published: string | null;
  year: number | null;
  day: Time | null;
  standing: Standing | null;
}

/** The time of each number of a sentence; the reading is left as the sentence leaves it. */
export function readSentence(sentence: TimedSentence, reading: Reading): Map<NumberFound, Standing> {
  const state: State = { ...sentence, reading, times: new Map(), untimed: [], shared: [], next: null, brackets: null };
  const { words, numbers } = sentence;
  let [w, n] = [0, 0];
  while (w < words.length || n < numbers.length) {
    const [word, number] = [words[w], numbers[n]];
    if (word && (!number || word.start <= number.start)) {
      const list = listFrom(sentence, w);
      w += list.length;
      hear(state, list, numbers[n - 1], number);
    } else {
      n += 1;
      if (number) giveTime(state, number);
    }
  }
  return state.times;
}

interface State extends TimedSentence {
  reading: Reading;
  times: Map<NumberFound, Standing>;
  /** Numbers of the clause that no time governs yet: 70家企业去年参加. */
  untimed: NumberFound[];
  /** Times that 分别 deals out to the numbers to come. */
  shared: Standing[];
  next: Standing | null;
  brackets: { standing: Standing; end: number } | null;
}

function giveTime(state: State, number: NumberFound): void {
  const { brackets, next, reading } = state;
  const inBrackets = brackets !== null && number.start < brackets.end ? brackets.standing : null;
  const standing = next ?? inBrackets ?? state.shared.shift() ?? reading.standing;
  state.next = null;
  if (standing !== null) state.times.set(number, standing);
  else state.untimed.push(number);
}

/** Takes in words of time; `list` holds several where they stand side by side: 2021年、2022年. */
function hear(state: State, list: readonly TimeWord[], previous?: NumberFound, next?: NumberFound): void {
  const heard = list.flatMap((word): Standing[] => {
    const standing = standingOf(word, state.reading);
    return standing === null ? [] : [standing];
  });
  const [first, last] = [heard[0], heard.at(-1)];
  if (!first || !last) return;
  const whole = first === last ? first : joined(first, last);
  const reach = reachOf(state.text, { ...whole, time: () => whole.time }, previous?.end ?? -1, next?.start ?? -1);
  if (reach.kind === 'next') state.next = whole;
  else if (reach.kind === 'previous' && previous) state.times.set(previous, whole);
  else if (reach.kind === 'brackets') state.brackets = { standing: whole, end: reach.end };
  else if (reach.kind === 'onwards') govern(state, whole, heard, next);
}

function govern(state: State, whole: Standing, heard: readonly Standing[], next?: NumberFound): void {
  const { reading, text } = state;
  if (whole.time.kind !== 'open') {
    for (const number of state.untimed) if (sameClause(text, number.end, whole.start)) state.times.set(number, whole);
  }
  state.untimed = [];
  const dealt =
    heard.length > 1 &&
    next !== undefined &&
    text.slice(whole.end, Math.min(next.start, whole.end + 30)).includes('分别');
  state.shared = dealt ? [...heard] : [];
  reading.standing = whole;
  if (whole.time.kind !== 'dated') return;
  reading.year = Number(whole.time.end.slice(0, 4));
  if (whole.time.start.length === DAY) reading.day = whole.time;
}

/** Length of 2022-04-27. */
const DAY = 10;

function standingOf(word: TimeWord, { standing, ...clock }: Reading): Standing | null {
  const time = word.time({ ...clock, standing: standing?.time ?? null });
  return time && { time, start: word.start, end: word.end };
}

function joined(first: Standing, last: Standing): Standing {
  return { time: spanOf(first.time, last.time) ?? last.time, start: first.start, end: last.end };
}

function listFrom({ text, words }: TimedSentence, from: number): TimeWord[] {
  const list: TimeWord[] = [];
  for (const word of words.slice(from, from + 8)) {
    const last = list.at(-1);
    if (last && !/^\s*[、和与及]\s*$/.test(text.slice(last.end, Math.min(word.start, last.end + 4)))) break;
    list.push(word);
  }
  return list;
}

function sameClause(text: string, from: number, to: number): boolean {
  return to - from < 40 && !/[，。；：、！？]/.test(text.slice(from, to));
}
