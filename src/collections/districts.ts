import { getCollection } from 'astro:content';
import type { District } from '../schema/district.ts';

/** All districts in the order of `districts.yml`. */
export async function getDistricts(): Promise<District[]> {
  const entries = await getCollection('districts');
  return entries.map(({ data }) => data).toSorted((a, b) => a.order - b.order);
}
