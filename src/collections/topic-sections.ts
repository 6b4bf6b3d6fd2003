import type { District } from '../schema/district.ts';
import { getDistricts } from './districts.ts';
import { renderSectionsOn } from './report-body.ts';
import { getReportsByDistrict, type SiteReport } from './reports.ts';

/** What a district's newest report on a topic says. */
export interface TopicSections {
  district: District;
  report: SiteReport;
  /** Its earlier reports on the topic, newest first, with the heading to which each opens. */
  earlier: { report: SiteReport; id: string }[];
  /** In the report's order; `id` is the heading's on the report's page. */
  sections: { id: string; html: string }[];
}

/** The sections of every district's newest report on a topic; earlier reports are only named, so that the page stays one that can be read. */
export async function getSectionsOn(topic: string): Promise<TopicSections[]> {
  const reports = await getReportsByDistrict();
  const found = (await getDistricts()).map((district) => sectionsOf(topic, district, reports.get(district.id) ?? []));
  return (await Promise.all(found)).filter((sections) => sections !== null);
}

async function sectionsOf(topic: string, district: District, reports: SiteReport[]): Promise<TopicSections | null> {
  const onTopic = reports.flatMap((report) => {
    const ids = report.sections.filter(({ topics }) => topics.includes(topic)).map(({ id }) => id);
    return ids.length > 0 ? [{ report, ids }] : [];
  });
  const [newest, ...earlier] = onTopic;
  if (!newest) return null;
  const htmls = await renderSectionsOn(topic, newest.report);
  return {
    district,
    report: newest.report,
    earlier: earlier.map(({ report, ids }) => ({ report, id: ids[0] ?? '' })),
    sections: htmls.map((html, i) => ({ id: newest.ids[i] ?? '', html })),
  };
}
