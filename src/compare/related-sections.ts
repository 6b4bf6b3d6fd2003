/** A report with the headings of its sections. */
interface Told {
  readonly district: string;
  readonly sections: readonly { id: string; heading: string; topics: string[] }[];
}

/** A section of another report; `id` is its heading's. */
export interface RelatedSection<Report> {
  report: Report;
  id: string;
  heading: string;
}

/** How many districts are named on a topic. */
const NAMED = 3;

/**
 * By topic: the first section of the newest report of each of a few districts, from reports of which the newest come
 * first. One more than are named, so that every district finds enough besides its own.
 */
export function newestSections<Report extends Told>(reports: readonly Report[]): Map<string, RelatedSection<Report>[]> {
  const byTopic = new Map<string, Map<string, RelatedSection<Report>>>();
  for (const { topic, section } of reports.flatMap(sectionsOf)) {
    const { district } = section.report;
    const districts = byTopic.get(topic) ?? new Map<string, RelatedSection<Report>>();
    byTopic.set(topic, districts);
    if (districts.size <= NAMED && !districts.has(district)) districts.set(district, section);
  }
  return new Map([...byTopic].map(([topic, districts]) => [topic, [...districts.values()]]));
}

function sectionsOf<Report extends Told>(report: Report): { topic: string; section: RelatedSection<Report> }[] {
  return report.sections.flatMap(({ id, heading, topics }) =>
    topics.map((topic) => ({ topic, section: { report, id, heading } })),
  );
}

/** For each topic of a report, in its order, what other districts wrote last; topics that nobody else has are left out. */
export function relatedTo<Report extends Told>(
  { district, sections }: Told,
  newest: ReadonlyMap<string, readonly RelatedSection<Report>[]>,
): { topic: string; sections: RelatedSection<Report>[] }[] {
  const topics = [...new Set(sections.flatMap((section) => section.topics))];
  return topics
    .map((topic) => {
      const others = newest.get(topic)?.filter(({ report }) => report.district !== district) ?? [];
      return { topic, sections: others.slice(0, NAMED) };
    })
    .filter((related) => related.sections.length > 0);
}
