import type { NumberFound } from './number-found.ts';
import { type Carried, carriedFrom, goesOn } from './period-carry.ts';
import { type Edge, edgesOf } from './period-edges.ts';
import { type Reading, readSentence, type Standing, type TimedSentence } from './period-sentence.ts';
import { timeWords } from './period-word.ts';
import { readingForm } from './reading-form.ts';
import { sentenceEnds } from './sentence.ts';

/**
 * What time a figure speaks of: a period as behind `#` in a report, or the words of the source where they
 * name a time that cannot be dated, with the edge of it that the figure stands at (由4081家增加到6299家).
 */
export type FigurePeriod = { period: string } | { name: string; edge?: 'start' | 'end' };

/**
 * What time each number of a paragraph speaks of: one entry for each, null where the source leaves it open
 * and for names and dates. A word of time governs the figures behind it in its sentence until the next
 * one, and the sentences that go on from there. `published` (ISO day or null) is what 去年 is counted from.
 */
export function figurePeriods(
  paragraph: string,
  numbers: readonly NumberFound[],
  published: string | null,
): (FigurePeriod | null)[] {
  const text = readingForm(paragraph).replace(/[,;:!?()]/g, (sign) => WIDE[sign] ?? sign);
  const times = readParagraph(text, numbers, published);
  const edges = edgesOf(text, numbers, times);
  return numbers.map((number) => {
    const standing = number.kind === 'figure' ? times.get(number) : undefined;
    return standing === undefined ? null : periodOf(paragraph, standing, edges.get(number));
  });
}

/** Half-width signs part sentences as full-width ones do. */
const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};

function readParagraph(
  text: string,
  numbers: readonly NumberFound[],
  published: string | null,
): Map<NumberFound, Standing> {
  const reading: Reading = { published, year: null, day: null, standing: null };
  const times = new Map<NumberFound, Standing>();
  let carried: Carried | null = null;
  for (const sentence of sentencesOf(text, numbers)) {
    if (carried === null || !goesOn(text.slice(sentence.start, sentence.end), carried)) reading.standing = null;
    for (const [number, standing] of readSentence(sentence, reading)) times.set(number, standing);
    carried = carriedFrom(sentence, reading.standing, carried);
  }
  return times;
}

/** The sentences with their numbers and words of time; a number that is part of a word of time has none. */
function sentencesOf(text: string, numbers: readonly NumberFound[]): TimedSentence[] {
  const words = timeWords(text);
  const inWord = new Uint8Array(text.length);
  for (const { start, end } of words) inWord.fill(1, start, end);
  const wordsBefore = startingBefore(words);
  const numbersBefore = startingBefore(
    numbers.filter(({ start, end }) => inWord[start] !== 1 && inWord[end - 1] !== 1),
  );
  return sentenceEnds(text).map((end, i, ends) => ({
    text,
    start: ends[i - 1] ?? 0,
    end,
    words: wordsBefore(end),
    numbers: numbersBefore(end),
  }));
}

/** Hands out things in their order, each time those that start before a place. */
function startingBefore<Thing extends { start: number }>(things: readonly Thing[]): (end: number) => Thing[] {
  let at = 0;
  return (end) => {
    const from = at;
    while (at < things.length && (things[at]?.start ?? end) < end) at += 1;
    return things.slice(from, at);
  };
}

function periodOf(paragraph: string, { time, start, end }: Standing, edge: Edge | undefined): FigurePeriod | null {
  if (time.kind === 'open') return null;
  if (time.kind === 'dated') {
    if (edge !== undefined) return { period: time[edge] };
    return { period: time.start === time.end ? time.start : `${time.start}/${time.end}` };
  }
  const name = paragraph
    .slice(start, end)
    .replaceAll(/\s+/g, '')
    .replace(/^(?:自从?|从)/, '');
  return edge === undefined ? { name } : { name, edge };
}
