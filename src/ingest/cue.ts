import type { Indicator } from '../schema/indicator.ts';
import { readingForm } from '../text/reading-form.ts';

export type KnownIndicator = Indicator & { id: string };

/** Words by which an indicator is known beside a number. */
export interface Cue {
  indicator: KnownIndicator;
  /** Words that stand earlier in the sentence. */
  earlier: readonly string[];
  /** Words of the number's own clause in their order; the last one is what a reading starts from. */
  own: readonly string[];
}

/** The cues of all indicators by their last word, and which first signs such words have. */
export interface Cues {
  byWord: ReadonlyMap<string, readonly Cue[]>;
  lengthsByFirst: ReadonlyMap<string, readonly number[]>;
}

/** What the names, aliases and cues of indicators ask for. */
export function readCues(indicators: readonly KnownIndicator[]): Cues {
  const cues = indicators.flatMap(cuesOf);
  const byWord = Map.groupBy(cues, (cue) => cue.own.at(-1) ?? '');
  const words = [...byWord.keys()].filter((word) => word !== '');
  const byFirst = Map.groupBy(words, (word) => word.slice(0, 1));
  const lengths = [...byFirst].map(([first, own]): [string, number[]] => [
    first,
    [...new Set(own.map(({ length }) => length))],
  ]);
  return { byWord, lengthsByFirst: new Map(lengths) };
}

/** The form in which words and texts are compared; of the same length as the text. */
export function cueForm(text: string): string {
  return readingForm(text).replaceAll('（', '(').replaceAll('）', ')');
}

function cuesOf(indicator: KnownIndicator): Cue[] {
  const { name, aliases, cues = [] } = indicator;
  return [...new Set([name, ...aliases, ...cues].flatMap(alternatives))].map((words) => {
    const parts = words.split('…');
    const own = parts.at(-1)?.split(' ') ?? [];
    return { indicator, earlier: parts.slice(0, -1), own: own.filter((word) => word !== '') };
  });
}

/** `吸收/吸纳 会员` is 吸收 会员 and 吸纳 会员. */
function alternatives(cue: string): string[] {
  const parts = cueForm(cue).split(/([ …])/);
  return parts.reduce<string[]>(
    (all, part) => all.flatMap((begun) => part.split('/').map((word) => begun + word)),
    [''],
  );
}
