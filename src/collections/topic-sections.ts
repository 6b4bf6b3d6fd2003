import type { District } from '../schema/district.ts';
import { getDistricts } from './districts.ts';
import type { RenderedTopic } from '../markdown/render-topic.ts';
import { renderOn } from './report-body.ts';
import { getReportsByDistrict, type SiteReport } from './reports.ts';

/** A report on a topic; `id` is that of its first heading on the topic. */
export interface OnTopic {
  report: SiteReport;
  id: string;
}

/** What a district's newest report on a topic says. */
export interface TopicSections extends OnTopic, RenderedTopic {
  district: District;
  /** Its earlier reports on the topic, newest first. */
  earlier: OnTopic[];
}

/** The sections of every district's newest report on a topic; earlier reports are only named, so that the page stays one that can be read. */
export async function getSectionsOn(topic: string): Promise<TopicSections[]> {
  const reports = await getReportsByDistrict();
  const found = (await getDistricts()).map((district) => sectionsOf(topic, district, reports.get(district.id) ?? []));
  return (await Promise.all(found)).filter((sections) => sections !== null);
}

async function sectionsOf(topic: string, district: District, reports: SiteReport[]): Promise<TopicSections | null> {
  const onTopic = reports.flatMap((report): OnTopic[] => {
    const first = report.sections.find(({ topics }) => topics.includes(topic));
    return first ? [{ report, id: first.id }] : [];
  });
  const [newest, ...earlier] = onTopic;
  return newest ? { district, ...newest, earlier, ...(await renderOn(topic, newest.report)) } : null;
}
