import { type FoundPage, type SearchAnswer, type SearchFilter, toAnswer } from './answer.ts';
import { findCandidates, isFew } from './candidates.ts';
import { findHits } from './hits.ts';
import type { OpenIndex } from './open-index.ts';
import { toQuestion } from './question.ts';

/** All pages on which a query stands. Their texts are read, and the hits counted, where the pages are few. */
export async function findPages(index: OpenIndex, query: string, filter: SearchFilter): Promise<SearchAnswer> {
  const { bundle, root } = index;
  const { needle, capped } = toQuestion(query, bundle.characters);
  const asked = { needle, capped, characters: bundle.characters };
  if (needle === '') return toAnswer([], filter, asked);
  const { rows, certain } = await findCandidates(index, needle);
  const readsAll = !certain || isFew(rows.length, bundle.site) || filter.topic !== undefined;
  const found = rows.map(async (row): Promise<FoundPage> => {
    const hits = readsAll ? findHits(await bundle.text(row.id), needle, bundle.characters) : null;
    return { ...row, url: root + row.url, hits };
  });
  const standing = (await Promise.all(found)).filter(({ hits }) => hits === null || hits.length > 0);
  return toAnswer(standing, filter, asked);
}
