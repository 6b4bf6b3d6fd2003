import type { Figure } from '../schema/figure.ts';
import type { GradedAs } from '../schema/grade.ts';
import type { SiteFigure } from '../schema/site-figure.ts';

/** A row of `data/figures.json` (DESIGN §6). */
export type FigureRow = Pick<SiteFigure, 'report' | 'district' | 'href'> & Figure & GradedAs;

/** The public columns of a figure, in their documented order. */
export function toFigureRow(figure: SiteFigure & GradedAs): FigureRow {
  const { report, district, indicator, text, value, valueMax, unit, qualifier, precision } = figure;
  const { period, scope, levels, owner, href, grade, reason } = figure;
  return {
    report,
    district,
    indicator,
    text,
    value,
    valueMax,
    unit,
    qualifier,
    precision,
    period,
    scope,
    levels,
    owner,
    href,
    grade,
    reason,
  };
}
