import { type Level, level } from '../schema/level.ts';
import type { SiteFigure } from '../schema/site-figure.ts';

/** The figures of one level of honour, by indicator. */
export interface LevelHonours {
  level: Level;
  indicators: { indicator: string; figures: SiteFigure[] }[];
}

/** The figures whose reports name the level of what was awarded, the highest level first; one of several levels stands with each. */
export function honoursOf(figures: readonly SiteFigure[]): LevelHonours[] {
  return level.options.flatMap((one) => {
    const own = figures.filter(({ levels }) => levels.includes(one));
    if (own.length === 0) return [];
    const indicators = [...Map.groupBy(own, ({ indicator }) => indicator)];
    return [{ level: one, indicators: indicators.map(([indicator, group]) => ({ indicator, figures: group })) }];
  });
}
