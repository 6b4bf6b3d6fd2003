import { type CollectionEntry, getCollection } from 'astro:content';
import type { Term } from '../schema/term.ts';

export type TermEntry = Term & { id: string; entry: CollectionEntry<'glossary'> };

/** All glossary entries by term, in the order of Chinese dictionaries (pinyin). */
export async function getTerms(): Promise<TermEntry[]> {
  const entries = await getCollection('glossary');
  return entries
    .map((entry) => ({ ...entry.data, id: entry.id, entry }))
    .toSorted((a, b) => a.term.localeCompare(b.term, 'zh-CN') || a.id.localeCompare(b.id, 'en'));
}
