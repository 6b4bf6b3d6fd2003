import { type CollectionEntry, getCollection } from 'astro:content';
import type { Topic } from '../schema/topic.ts';

export type TopicEntry = Topic & { id: string; entry: CollectionEntry<'topics'> };

/** All topics in their order; `entry` renders the body. */
export async function getTopics(): Promise<TopicEntry[]> {
  const entries = await getCollection('topics');
  return entries.map((entry) => ({ ...entry.data, id: entry.id, entry })).toSorted((a, b) => a.order - b.order);
}
