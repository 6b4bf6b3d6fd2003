import type { Row } from '../compare/table.ts';
import type { District } from '../schema/district.ts';
import { getDistricts } from './districts.ts';
import { type IndicatorEntry, getIndicators } from './indicators.ts';
import { getTable } from './table.ts';
import { type TopicEntry, getTopics } from './topics.ts';

/** An indicator with the districts that report it. */
export interface ReportedIndicator {
  indicator: IndicatorEntry;
  districts: District[];
}

export interface TopicIndicators {
  topic: TopicEntry;
  indicators: ReportedIndicator[];
}

/** All indicators by topic, those that more districts report first. */
export async function getIndicatorsByTopic(): Promise<TopicIndicators[]> {
  const [topics, indicators, districts, table] = await Promise.all([
    getTopics(),
    getIndicators(),
    getDistricts(),
    getTable(),
  ]);
  const rows = new Map(table.flatMap((group) => group.rows.map((row) => [row.indicator.id, row])));
  const reported = indicators.map((indicator) => ({
    indicator,
    districts: reporting(rows.get(indicator.id), districts),
  }));
  return topics.map((topic) => ({
    topic,
    indicators: reported
      .filter(({ indicator }) => indicator.topic === topic.id)
      .toSorted((a, b) => b.districts.length - a.districts.length),
  }));
}

/** Those with a figure of their own. */
function reporting(row: Row | undefined, districts: readonly District[]): District[] {
  const ids = new Set(row?.cells.filter(({ main }) => main.length > 0).map(({ district }) => district));
  return districts.filter(({ id }) => ids.has(id));
}
