import { readingForm } from '../text/reading-form.ts';
import { type HanRun, hanRuns } from './han-runs.ts';

/** Words that a text has in common with a source. */
export interface SharedRun {
  words: string;
  /** UTF-16 offset of the first character in the text, and in the source. */
  start: number;
  sourceStart: number;
}

/** Whatever signs the source has inside a run, the run goes on; digits and letters end it. */
const ANY_SIGN = /[\s\p{P}\p{S}]/u;

/**
 * The runs of more than `longest` Chinese characters that a text shares with a source; names end a run.
 * Reads both once: the text's runs of `longest` + 1 characters are looked for along the source.
 */
export function sharedRuns(text: string, source: string, names: readonly string[], longest: number): SharedRun[] {
  const size = longest + 1;
  const runs = hanRuns(readingForm(text))
    .flatMap((run) => withoutNames(run, names))
    .filter(({ words }) => words.length >= size);
  const wanted = new Set(runs.flatMap(({ words }) => piecesOf(words, size)));
  const found = new Map<string, number>();
  if (wanted.size === 0) return [];
  for (const { words, offsets } of hanRuns(readingForm(source), ANY_SIGN)) {
    for (let i = 0; i + size <= words.length; i += 1) {
      const piece = words.slice(i, i + size);
      if (wanted.has(piece) && !found.has(piece)) found.set(piece, offsets[i] ?? 0);
    }
  }
  return runs.flatMap((run) => joined(run, size, found));
}

function piecesOf(words: string, size: number): string[] {
  return Array.from({ length: Math.max(0, words.length - size + 1) }, (_, i) => words.slice(i, i + size));
}

/** Overlapping pieces are one run. */
function joined({ words, offsets }: HanRun, size: number, found: ReadonlyMap<string, number>): SharedRun[] {
  const shared: { from: number; to: number; sourceStart: number }[] = [];
  piecesOf(words, size).forEach((piece, i) => {
    const sourceStart = found.get(piece);
    if (sourceStart === undefined) return;
    const last = shared.at(-1);
    if (last && last.to >= i) last.to = i + size;
    else shared.push({ from: i, to: i + size, sourceStart });
  });
  return shared.map(({ from, to, sourceStart }) => ({
    words: words.slice(from, to),
    start: offsets[from] ?? 0,
    sourceStart,
  }));
}

function withoutNames(run: HanRun, names: readonly string[]): HanRun[] {
  const name = names.find((one) => run.words.includes(one));
  if (name === undefined) return [run];
  const [from, to] = [run.words.indexOf(name), run.words.indexOf(name) + name.length];
  const before = { words: run.words.slice(0, from), offsets: run.offsets.slice(0, from) };
  const behind = { words: run.words.slice(to), offsets: run.offsets.slice(to) };
  return [before, ...withoutNames(behind, names)];
}
