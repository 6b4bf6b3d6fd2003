import { getReports, type SiteReport } from './reports.ts';

/** A correction of a report's digest, as the list of all corrections tells it. */
export interface SiteCorrection {
  report: SiteReport;
  /** Root-relative without base, to the correction on the report's page. */
  href: string;
  date: string;
  old: string;
  new: string;
  reason: string;
}

/** What was corrected on any page, the latest first. */
export async function getCorrections(): Promise<SiteCorrection[]> {
  const reports = await getReports();
  return reports
    .flatMap((report) =>
      report.corrections.map((correction, i) => ({
        ...correction,
        report,
        href: `/reports/${report.id}/#correction-${i + 1}`,
      })),
    )
    .toSorted((a, b) => b.date.localeCompare(a.date, 'en'));
}
