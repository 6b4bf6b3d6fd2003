import type { SiteFigure } from '../schema/site-figure.ts';
import type { RowGroup } from './table.ts';

/** What other districts report on an indicator. */
export interface ValuesBeside {
  /** The indicator's. */
  name: string;
  /** Main figures of other districts, so many at most. */
  figures: SiteFigure[];
  /** How many there are besides. */
  more: number;
}

/** By indicator: the main figures of these districts in their order, `count` at most. */
export function valuesBeside(
  groups: readonly RowGroup[],
  districts: readonly string[],
  count: number,
): Map<string, ValuesBeside> {
  const rows = groups.flatMap((group) => group.rows);
  return new Map(
    rows.map(({ indicator: { id, name }, cells }) => {
      const mains = new Map(cells.map(({ district, main }) => [district, main]));
      const all = districts.flatMap((district) => mains.get(district) ?? []);
      const figures = all.slice(0, count);
      return [id, { name, figures, more: all.length - figures.length }];
    }),
  );
}
