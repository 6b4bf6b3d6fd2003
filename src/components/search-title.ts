import type { FoundPage } from '../search/answer.ts';
import type { Hit } from '../search/hits.ts';

/** What a page with these hits is called: one of many terms by the term, where all hits stand in its entry. */
export function titleOf({ title, kind }: Pick<FoundPage, 'title' | 'kind'>, hits: readonly Hit[] | null): string {
  if (kind !== TERMS || hits === null) return title;
  const [term, ...others] = new Set(hits.map(({ section }) => section));
  return term && others.length === 0 ? term : title;
}

/** The kind that the page of terms says it is. */
const TERMS = '词条';

/** Whether a heading says what the title has said: a report's title goes on with its organisation. */
export function isSaidBy(section: string, title: string): boolean {
  return section === title || title.startsWith(`${section}——`);
}
