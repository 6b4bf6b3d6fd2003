import { type Level, level } from '../schema/level.ts';
import type { SiteFigure } from '../schema/site-figure.ts';

/** The figures of one level of honour, by indicator. */
export interface LevelHonours {
  /** Null: what a report tells of several levels together, which belongs to none of them. */
  level: Level | null;
  indicators: { indicator: string; figures: SiteFigure[] }[];
}

/** The figures whose reports name the level of what was awarded, the highest level first, those of several levels last. */
export function honoursOf(figures: readonly SiteFigure[]): LevelHonours[] {
  return [...level.options, null].flatMap((one) => {
    const own = figures.filter(({ levels }) => (one === null ? levels.length > 1 : isOnly(one, levels)));
    if (own.length === 0) return [];
    const indicators = [...Map.groupBy(own, ({ indicator }) => indicator)];
    return [{ level: one, indicators: indicators.map(([indicator, group]) => ({ indicator, figures: group })) }];
  });
}

function isOnly(one: Level, levels: readonly Level[]): boolean {
  return levels.length === 1 && levels[0] === one;
}
