import { type FigureYear, yearOf, yearsOfFigures } from '../compare/figure-years.ts';
import { type RowGroup, tableOf } from '../compare/table.ts';
import type { SiteFigure } from '../schema/site-figure.ts';
import { getFigures } from './figures.ts';
import { getIndicators } from './indicators.ts';
import { getReportedDistricts } from './reported-districts.ts';
import { getTopics } from './topics.ts';

let whole: Promise<RowGroup[]> | undefined;

/** The cross-district table of the whole site, each district with its latest figures; made once a build. */
export async function getTable(): Promise<RowGroup[]> {
  const make = async (): Promise<RowGroup[]> => makeTable(await getFigures());
  if (import.meta.env.DEV) return make();
  whole ??= make();
  return whole;
}

/** The table of what ended in one year, or of what is not dated. */
export async function getTableOf(year: FigureYear): Promise<RowGroup[]> {
  return makeTable((await getFigures()).filter((figure) => yearOf(figure) === year));
}

/** The years of which the site has a table. */
export async function getTableYears(): Promise<FigureYear[]> {
  return yearsOfFigures(await getFigures());
}

async function makeTable(figures: readonly SiteFigure[]): Promise<RowGroup[]> {
  const [indicators, topics, districts] = await Promise.all([getIndicators(), getTopics(), getReportedDistricts()]);
  const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
  return tableOf(figures, indicators, ids(topics), ids(districts));
}
