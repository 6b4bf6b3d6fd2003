import { readingForm } from '../text/reading-form.ts';
import type { Cue, Cues, KnownIndicator } from './cue.ts';
import type { NumberZone } from './number-zone.ts';

/** An indicator whose words stand by a number. */
export interface Candidate {
  indicator: KnownIndicator;
  /** How much speaks for it: the length of its words, less their distance. */
  score: number;
  /** Where its last word stands. */
  start: number;
  end: number;
}

/** The indicators whose words stand in a number's zone and whose measure words it has, each once, the best first. */
export function candidates(text: string, zone: NumberZone, unit: string | null, cues: Cues): Candidate[] {
  const found = [zone.before, zone.after].flatMap(({ start, end }) =>
    wordsIn(text, start, end, cues).flatMap((word) =>
      (cues.byWord.get(word.text) ?? [])
        .filter((cue) => fits(cue, unit))
        .flatMap((cue) => match(text, zone, cue, word.start) ?? []),
    ),
  );
  const best = new Map<string, Candidate>();
  for (const candidate of found.toSorted((a, b) => a.score - b.score)) best.set(candidate.indicator.id, candidate);
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}

function fits({ indicator }: Cue, unit: string | null): boolean {
  return unit !== null && indicator.units.includes(readingForm(unit));
}

function wordsIn(
  text: string,
  start: number,
  end: number,
  { byWord, lengthsByFirst }: Cues,
): { text: string; start: number }[] {
  const words: { text: string; start: number }[] = [];
  for (let at = start; at < end; at += 1) {
    for (const length of lengthsByFirst.get(text.charAt(at)) ?? []) {
      const word = text.slice(at, at + length);
      if (at + length <= end && byWord.has(word)) words.push({ text: word, start: at });
    }
  }
  return words;
}

/** Signs that do not set a word apart from its number. */
const LINKS = /[“”‘’"「」『』()\s]|共|计|达|到|累|总|有|为|了|多|各|约|近/g;
const PER_SIGN = 0.08;
const EARLIER = 0.7;
const PER_SIGN_APART = 0.03;
const FARTHEST = 1.5;

function match(text: string, zone: NumberZone, { indicator, earlier, own }: Cue, last: number): Candidate | null {
  const end = last + (own.at(-1)?.length ?? 0);
  const begin = beginOf(text, own.slice(0, -1), zone.clause, last);
  const first = begin === -1 ? -1 : beginOf(text, earlier, zone.sentence, begin);
  if (first === -1 || isExcluded(text, zone, indicator)) return null;
  const gap = last >= zone.after.start ? text.slice(zone.after.start, last) : text.slice(end, zone.before.end);
  const distance = PER_SIGN * gap.replaceAll(LINKS, '').length;
  const apart = earlier.length === 0 ? 0 : Math.min(FARTHEST, PER_SIGN_APART * (last - first));
  const length = own.join('').length + EARLIER * earlier.join('').length;
  return { indicator, score: length - distance - apart, start: last, end };
}

/** Where the first of some words begins that stand in their order in a stretch of text, as near to its end as can be; -1 when they do not. */
function beginOf(text: string, words: readonly string[], start: number, end: number): number {
  let at = end;
  for (const word of words.toReversed()) {
    const place = text.slice(start, at).lastIndexOf(word);
    if (place === -1) return -1;
    at = start + place;
  }
  return at;
}

function isExcluded(text: string, { sentence, before, after }: NumberZone, { excludes = [] }: KnownIndicator): boolean {
  const beside = text.slice(before.start, after.end);
  const earlier = text.slice(sentence, before.end);
  return excludes.some((word) => (word.endsWith('…') ? earlier.includes(word.slice(0, -1)) : beside.includes(word)));
}
