import type { PlacedFigure } from '../schema/figure.ts';
import { countedBy } from '../text/measure.ts';
import type { Mention } from './mentions.ts';

/** A mention whose number was read and whose period is resolved. */
export interface ReadFigure extends PlacedFigure {
  mention: Mention;
}

/**
 * The figures of a report: mentions with the same key (indicator, period, scope, levels, owner, what is
 * counted) and the same value become one figure with several places. Mentions without a number are
 * left out, and so are those that contradict an earlier one; `conflictsOf` names the latter.
 */
export function figuresOf(mentions: readonly Mention[], defaultPeriod: string): PlacedFigure[] {
  const byKey = new Map<string, PlacedFigure>();
  for (const figure of read(mentions, defaultPeriod)) {
    const known = byKey.get(figureKey(figure));
    if (!known) byKey.set(figureKey(figure), withoutMention(figure));
    else if (sameValue(known, figure)) known.places.push(...figure.places);
  }
  return [...byKey.values()];
}

/** Pairs of mentions that share a key but not the value: the later one and the first. */
export function conflictsOf(mentions: readonly Mention[], defaultPeriod: string): [later: Mention, first: Mention][] {
  const byKey = new Map<string, ReadFigure>();
  return read(mentions, defaultPeriod).flatMap((figure): [Mention, Mention][] => {
    const key = figureKey(figure);
    const known = byKey.get(key) ?? figure;
    byKey.set(key, known);
    return sameValue(known, figure) ? [] : [[figure.mention, known.mention]];
  });
}

/** The key of a figure within its report (DESIGN §4). */
export function figureKey(figure: Omit<PlacedFigure, 'places'>): string {
  const { indicator, period, scope, levels, owner, unit } = figure;
  return JSON.stringify([indicator, period, scope, levels.toSorted(), owner, countedBy(unit)]);
}

function read(mentions: readonly Mention[], defaultPeriod: string): ReadFigure[] {
  return mentions.flatMap((mention) => {
    if (!mention.quantity) return [];
    const { value, valueMax, unit, qualifier, precision } = mention.quantity;
    const { text, indicator, scope, levels, owner, line, column, before, after } = mention;
    const period = mention.period ?? defaultPeriod;
    const places = [{ sentence: mention.sentence.id, line, column, before, after }];
    return [
      { text, value, valueMax, unit, qualifier, precision, indicator, period, scope, levels, owner, places, mention },
    ];
  });
}

function withoutMention({ mention: _, ...figure }: ReadFigure): PlacedFigure {
  return figure;
}

function sameValue(a: PlacedFigure, b: PlacedFigure): boolean {
  return a.value === b.value && a.valueMax === b.valueMax && a.precision === b.precision;
}
