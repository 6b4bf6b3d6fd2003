import type { District } from '../schema/district.ts';
import type { PlacedFigure } from '../schema/figure.ts';
import type { ReportSentence } from '../schema/report-sentence.ts';
import type { Service } from '../schema/service.ts';
import type { Placed } from './passages.ts';

/** A report as the services read it. */
export interface ServiceReport {
  id: string;
  district: string;
  published: string | null;
  figures: readonly PlacedFigure[];
  sentences: readonly ReportSentence[];
}

/** A sentence that tells of a service. */
export interface ServiceSentence extends Placed {
  id: string;
  text: string;
}

/** What the newest report of a district that tells of a service says of it. */
export interface DistrictService {
  district: District;
  report: string;
  /** Day on which the report was printed; null = unknown. */
  published: string | null;
  sentences: ServiceSentence[];
}

/** A service with the districts whose reports tell of it. */
export type ToldService = Service & { districts: DistrictService[] };

/**
 * Each service with what the newest report of every district that tells of it says: the sentences that hold one of
 * its words, or a figure of one of its indicators. `reports` come newest first.
 */
export function servicesOf(
  services: readonly Service[],
  districts: readonly District[],
  reports: readonly ServiceReport[],
): ToldService[] {
  const byDistrict = Map.groupBy(reports, ({ district }) => district);
  return services.map((service) => ({
    ...service,
    districts: districts.flatMap((district) => toldIn(service, district, byDistrict.get(district.id) ?? [])),
  }));
}

function toldIn(service: Service, district: District, reports: readonly ServiceReport[]): DistrictService[] {
  for (const report of reports) {
    const sentences = sentencesOn(service, report);
    if (sentences.length > 0) return [{ district, report: report.id, published: report.published, sentences }];
  }
  return [];
}

function sentencesOn(
  { words, indicators }: Service,
  { id: report, figures, sentences }: ServiceReport,
): ServiceSentence[] {
  const counted = new Set(
    figures.flatMap(({ indicator, places }) =>
      indicators.includes(indicator) ? places.map(({ sentence }) => sentence) : [],
    ),
  );
  return sentences
    .map(({ id, text, paragraph }, index) => ({ report, id, text, paragraph, index }))
    .filter(({ id, text }) => counted.has(id) || words.some((word) => text.includes(word)));
}
