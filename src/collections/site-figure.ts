import type { PlacedFigure } from '../schema/figure.ts';
import type { ReportEntry } from '../schema/report-entry.ts';
import { periodLabel } from '../text/period-label.ts';
import { boundsOf, periodSortKey } from '../text/period.ts';
import type { SiteFigure } from '../schema/site-figure.ts';

/** The figures of a report with what the site knows of them: district, permalink, readable period. */
export function siteFigures(report: ReportEntry): SiteFigure[] {
  return report.figures.map((figure) => toSiteFigure(report, figure));
}

function toSiteFigure(report: ReportEntry, figure: PlacedFigure): SiteFigure {
  const id = `${report.district}/${report.name}`;
  const [place] = figure.places;
  const { start, end } = boundsOf(figure.period, report.periods);
  return {
    ...figure,
    report: id,
    district: report.district,
    published: report.published ?? null,
    periodLabel: periodLabel(figure.period, report.periods),
    periodStart: start,
    periodEnd: end,
    periodSortKey: periodSortKey(figure.period, report.periods),
    lowered: report.lowered.find(({ indicator }) => indicator === figure.indicator) ?? null,
    href: `/reports/${id}/#${place?.sentence ?? ''}`,
  };
}
