import type { NumberFound } from '../text/number-found.ts';

/** Where the words that say what a number counts may stand; UTF-16 offsets, `end` exclusive. */
export interface NumberZone {
  /** Where what is told began: behind a full stop or semicolon. */
  sentence: number;
  clause: number;
  /** Between the number before, or the beginning of the clause, and the number. */
  before: { start: number; end: number };
  /** Between the number and the next one, or the end of its member of the list. */
  after: { start: number; end: number };
}

/** The zones of the numbers of a text, in their order. */
export function numberZones(text: string, numbers: readonly NumberFound[]): NumberZone[] {
  const zones = numbers.map((number, i) =>
    zoneOf(text, number, numbers[i - 1]?.end ?? 0, numbers[i + 1]?.start ?? Infinity),
  );
  zones.forEach((zone, i) => {
    if (text.slice(zone.before.start, zone.before.end).includes('分别')) deal(text, numbers, zones, i);
  });
  return zones;
}

const BEFORE = 80;
const SENTENCE = 240;
const AFTER = 40;

function zoneOf(text: string, { start, end }: NumberFound, previous: number, next: number): NumberZone {
  const sentence = lastOf(text, /[。！？!?；;\n]/g, start - SENTENCE, start);
  const clause = Math.max(sentence, lastOf(text, /[，,：:]/g, start - BEFORE, start));
  const behind = text.slice(end, Math.min(next, end + AFTER));
  const listed = next < end + AFTER || behind.startsWith('、');
  const stop = behind.search(listed ? /[，,。；;：:！？!?、()\n]/ : /[，,。；;：:！？!?()\n]/);
  return {
    sentence,
    clause,
    before: { start: Math.max(clause, previous), end: start },
    after: { start: end, end: end + (stop === -1 ? behind.length : stop) },
  };
}

/** Where the last of some signs ends within a stretch of text; its beginning when none stands there. */
function lastOf(text: string, sign: RegExp, from: number, to: number): number {
  const start = Math.max(0, from);
  const last = [...text.slice(start, to).matchAll(sign)].at(-1);
  return last === undefined ? start : start + last.index + last[0].length;
}

/** 新建书屋、驿站分别12家、5座: each number has the member of the list that it belongs to. */
function deal(text: string, numbers: readonly NumberFound[], zones: NumberZone[], first: number): void {
  let last = first;
  while (numbers[last + 1] && /^[、和，及与\s]+$/.test(text.slice(numbers[last]?.end, numbers[last + 1]?.start)))
    last += 1;
  const zone = zones[first];
  if (!zone || last === first) return;
  const { start, end } = zone.before;
  const words = text.slice(start, end);
  const ends = [...words.slice(0, words.indexOf('分别')).matchAll(/[、和与及]/g)].map(({ index }) => start + index + 1);
  const starts = [start, ...ends].slice(-(last - first + 1));
  if (starts.length !== last - first + 1) return;
  starts.forEach((from, i) => {
    const own = zones[first + i];
    if (own) own.before = { start: from, end: (starts[i + 1] ?? start + words.indexOf('分别') + 1) - 1 };
    if (own) own.clause = Math.min(own.clause, start);
  });
}
