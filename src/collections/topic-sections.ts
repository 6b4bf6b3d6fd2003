import type { District } from '../schema/district.ts';
import { getDistricts } from './districts.ts';
import { renderSectionsOn } from './report-body.ts';
import { getReportsByDistrict, type SiteReport } from './reports.ts';

/** What one report says on a topic. */
export interface TopicSections {
  district: District;
  report: SiteReport;
  /** In the report's order; `id` is the heading's on the report's page. */
  sections: { id: string; html: string }[];
}

/** The sections of all reports on a topic, by district, the newest report first. */
export async function getSectionsOn(topic: string): Promise<TopicSections[]> {
  const reports = await getReportsByDistrict();
  const pairs = (await getDistricts()).flatMap((district) =>
    (reports.get(district.id) ?? []).map((report) => ({ district, report })),
  );
  const all = await Promise.all(
    pairs.map(async (pair) => ({ ...pair, sections: await sectionsOf(topic, pair.report) })),
  );
  return all.filter(({ sections }) => sections.length > 0);
}

async function sectionsOf(topic: string, report: SiteReport): Promise<TopicSections['sections']> {
  const headings = report.sections.filter(({ topics }) => topics.includes(topic));
  if (headings.length === 0) return [];
  const htmls = await renderSectionsOn(topic, report);
  return htmls.map((html, i) => ({ id: headings[i]?.id ?? '', html }));
}
