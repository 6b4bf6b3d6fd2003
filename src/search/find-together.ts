import type { PageRow } from './bundle.ts';
import { findCandidates, isFew } from './candidates.ts';
import type { OpenIndex } from './open-index.ts';
import { type Together, nearestTogether, severalWords } from './several-words.ts';

/** A page on which several words stand, and where they stand nearest; null when it is one of so many that it is not read. */
export type FoundTogether = PageRow & { readonly together: Together | null };

/** The pages on which all the words stand that white space parts in a query, those first where they stand nearest. */
export async function findTogether(index: OpenIndex, query: string): Promise<readonly FoundTogether[]> {
  const { bundle, root } = index;
  const words = severalWords(query, bundle.characters);
  if (words.length === 0) return [];
  const each = await Promise.all(words.map((word) => findCandidates(index, word)));
  const [first = [], ...others] = each.map(({ rows }) => rows);
  const sets = others.map((rows) => new Set(rows.map(({ id }) => id)));
  const rows = first.filter(({ id }) => sets.every((set) => set.has(id)));
  const readsAll = isFew(rows.length, bundle.site) || !each.every(({ certain }) => certain);
  const found = rows.map(async (row): Promise<FoundTogether[]> => {
    const together = readsAll ? nearestTogether(await bundle.text(row.id), words, bundle.characters) : null;
    return readsAll && together === null ? [] : [{ ...row, url: root + row.url, together }];
  });
  return (await Promise.all(found)).flat().toSorted(nearestFirst);
}

function nearestFirst(one: FoundTogether, other: FoundTogether): number {
  const span = (one.together?.span ?? 0) - (other.together?.span ?? 0);
  if (span !== 0) return span;
  if (one.date !== other.date) return one.date > other.date ? -1 : 1;
  return one.url < other.url ? -1 : 1;
}
