import { newestSections, type RelatedSection, relatedTo } from '../compare/related-sections.ts';
import { getDistricts } from './districts.ts';
import { getReports, type SiteReport } from './reports.ts';
import { getTopics } from './topics.ts';

/** What other districts wrote last on a topic. */
export interface RelatedTopic {
  id: string;
  name: string;
  sections: (RelatedSection<SiteReport> & { district: string })[];
}

interface Index {
  newest: Map<string, RelatedSection<SiteReport>[]>;
  /** Names by id. */
  topics: Map<string, string>;
  districts: Map<string, string>;
}

let whole: Promise<Index> | undefined;

/** For each topic of a report, sections of other districts on it; indexed once a build. */
export async function getRelated(report: SiteReport): Promise<RelatedTopic[]> {
  whole = import.meta.env.DEV ? makeIndex() : (whole ?? makeIndex());
  const { newest, topics, districts } = await whole;
  return relatedTo(report, newest).map(({ topic, sections }) => ({
    id: topic,
    name: topics.get(topic) ?? topic,
    sections: sections.map((section) => {
      const { district } = section.report;
      return { ...section, district: districts.get(district) ?? district };
    }),
  }));
}

async function makeIndex(): Promise<Index> {
  const [reports, topics, districts] = await Promise.all([getReports(), getTopics(), getDistricts()]);
  const names = (entries: readonly { id: string; name: string }[]): Map<string, string> =>
    new Map(entries.map(({ id, name }) => [id, name]));
  return { newest: newestSections(reports), topics: names(topics), districts: names(districts) };
}
