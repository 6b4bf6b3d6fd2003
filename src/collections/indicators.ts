import { type CollectionEntry, getCollection } from 'astro:content';
import type { Indicator } from '../schema/indicator.ts';

export type IndicatorEntry = Indicator & { id: string; entry: CollectionEntry<'indicators'> };

/** All indicators by name; `entry` renders the definition. */
export async function getIndicators(): Promise<IndicatorEntry[]> {
  const entries = await getCollection('indicators');
  return entries
    .map((entry) => ({ ...entry.data, id: entry.id, entry }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
}
