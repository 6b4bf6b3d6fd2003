/** What the last change of a report's page goes by. Days are ISO; null or absent is not known. */
export interface ReportDays {
  /** `<district>/<name>` */
  readonly id: string;
  readonly district: string;
  readonly published?: string | undefined;
  /** The day on which it was last held against its source. */
  readonly verified: string | null;
  readonly corrections: readonly { readonly date: string }[];
  /** Ids of the indicators and topics that it links. */
  readonly indicators: readonly string[];
  readonly topics: readonly string[];
}

/** The latest day known of a report: printed, checked or corrected; null when none is. */
export function lastDay({
  published,
  verified,
  corrections,
}: Omit<ReportDays, 'id' | 'district' | 'indicators' | 'topics'>): string | null {
  const days = [published, verified, ...corrections.map(({ date }) => date)];
  return (
    days
      .filter((day) => typeof day === 'string')
      .toSorted()
      .at(-1) ?? null
  );
}

/**
 * The last day known of each page that shows reports, by its root-relative address: of a report its own,
 * of any other page the latest of those it shows. A page of which no day is known is absent.
 */
export function pageDays(reports: readonly ReportDays[]): Map<string, string> {
  const days = new Map<string, string>();
  for (const report of reports) {
    const day = lastDay(report);
    if (day === null) continue;
    for (const page of pagesShowing(report)) {
      if (day > (days.get(page) ?? '')) days.set(page, day);
    }
  }
  return days;
}

function pagesShowing({ id, district, indicators, topics }: ReportDays): string[] {
  return [
    `/reports/${id}/`,
    `/districts/${district}/`,
    ...indicators.map((indicator) => `/indicators/${indicator}/`),
    ...topics.map((topic) => `/topics/${topic}/`),
    ...SHOWING_ALL,
  ];
}

/** Pages on which every report has a part. */
const SHOWING_ALL = [
  '/',
  '/compare/',
  '/compare/coverage/',
  '/data/',
  '/honours/',
  '/names/',
  '/services/',
  '/timeline/',
  '/verify/',
];
