import { type IndicatorEntry, getIndicators } from './indicators.ts';
import { getTable } from './table.ts';
import { type TopicEntry, getTopics } from './topics.ts';

/** The indicators of one topic with the number of districts that report each. */
export interface TopicIndicators {
  topic: TopicEntry;
  indicators: { indicator: IndicatorEntry; reported: number }[];
}

/** All indicators by topic, those that more districts report first. */
export async function getIndicatorsByTopic(): Promise<TopicIndicators[]> {
  const [topics, indicators, table] = await Promise.all([getTopics(), getIndicators(), getTable()]);
  const reported = new Map(table.flatMap(({ rows }) => rows.map((row) => [row.indicator.id, row.reported])));
  const counted = indicators.map((indicator) => ({ indicator, reported: reported.get(indicator.id) ?? 0 }));
  return topics.map((topic) => ({
    topic,
    indicators: counted
      .filter(({ indicator }) => indicator.topic === topic.id)
      .toSorted((a, b) => b.reported - a.reported),
  }));
}
