import type { IndicatorEntry, RowGroup } from './table.ts';

/** Of how many indicators of a topic each district reports a figure of its own. */
export interface TopicCoverage {
  topic: string;
  /** How many indicators any district reports. */
  indicators: number;
  /** In the districts' order. */
  districts: number[];
  rows: IndicatorCoverage[];
}

/** Which districts report an indicator. */
export interface IndicatorCoverage {
  indicator: IndicatorEntry;
  /** In the districts' order: the permalink of what the district reports; null where it reports nothing. */
  districts: (string | null)[];
}

/** What is reported where, by topic. */
export function coverageOf(groups: readonly RowGroup[]): TopicCoverage[] {
  return groups.map(({ topic, rows }) => {
    const covered = rows.map(({ indicator, cells }) => ({
      indicator,
      districts: cells.map(({ main }) => main[0]?.href ?? null),
    }));
    const width = covered[0]?.districts.length ?? 0;
    const districts = Array.from(
      { length: width },
      (_, i) => covered.filter((row) => row.districts[i] !== null).length,
    );
    return { topic, indicators: rows.length, districts, rows: covered };
  });
}

/** Of how many indicators of all topics each district reports a figure, and how many any district reports. */
export function coverageInAll(topics: readonly TopicCoverage[]): { indicators: number; districts: number[] } {
  const districts = topics[0]?.districts.map((_, i) => sumOf(topics, (topic) => topic.districts[i] ?? 0)) ?? [];
  return { indicators: sumOf(topics, (topic) => topic.indicators), districts };
}

function sumOf(topics: readonly TopicCoverage[], count: (topic: TopicCoverage) => number): number {
  return topics.reduce((sum, topic) => sum + count(topic), 0);
}
