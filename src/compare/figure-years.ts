import type { SiteFigure } from '../schema/site-figure.ts';

/** A year of the table: `2023`, or `undated` for what no year is known of. */
export type FigureYear = string;

/** The year in which what a figure tells ended; `undated` where it is not dated. */
export function yearOf({ periodEnd }: Pick<SiteFigure, 'periodEnd'>): FigureYear {
  return periodEnd === '' ? UNDATED : periodEnd.slice(0, 4);
}

/** The years of the figures, the newest first and `undated` last. */
export function yearsOfFigures(figures: readonly SiteFigure[]): FigureYear[] {
  const years = [...new Set(figures.map(yearOf))];
  const dated = years.filter((year) => year !== UNDATED).toSorted((a, b) => Number(b) - Number(a));
  return years.length > dated.length ? [...dated, UNDATED] : dated;
}

/** In Chinese: 2023年, 时间不详. */
export function yearLabel(year: FigureYear): string {
  return year === UNDATED ? '时间不详' : `${year}年`;
}

const UNDATED = 'undated';
