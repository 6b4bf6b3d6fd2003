import { type Characters, canonical } from './canonical.ts';
import type { SearchTerm } from './term.ts';

/** A term in the form in which it is compared. */
export interface ReadTerm {
  readonly term: SearchTerm;
  /** Canonical. */
  readonly name: string;
  readonly forms: readonly { readonly text: string; readonly as: SearchTerm['forms'][number]['as'] }[];
}

/** Terms made ready for many queries. */
export function readTerms(terms: readonly SearchTerm[], characters: Characters): ReadTerm[] {
  return terms.map((term) => ({
    term,
    name: canonical(term.name, characters),
    forms: term.forms.map(({ text, as }) => ({ text: canonical(text, characters), as })),
  }));
}

/**
 * The terms that answer a canonical needle directly, at most six: those it names, then those it names by another
 * word, by pinyin or by initials, then those whose name or pinyin it begins, then those whose name holds it.
 */
export function directAnswers(terms: readonly ReadTerm[], needle: string): SearchTerm[] {
  if (needle === '') return [];
  const ranked = terms.flatMap((term) => {
    const rank = rankOf(term, needle);
    return rank === null ? [] : [{ term: term.term, rank, length: term.name.length }];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank || a.length - b.length)
    .slice(0, MOST_ANSWERS)
    .map(({ term }) => term);
}

const MOST_ANSWERS = 6;

function rankOf({ term, name, forms }: ReadTerm, needle: string): number | null {
  const named = forms.filter(({ as }) => as !== 'synonym');
  if (name === needle) return 0;
  if (named.some(({ text }) => text === needle)) return 1;
  if (isSpoken(needle)) return rankOfSound(term, needle);
  if (forms.some(({ text }) => text === needle)) return 4;
  if (needle.length < 2) return null;
  if (name.startsWith(needle)) return 5;
  if (named.some(({ text }) => text.startsWith(needle))) return 6;
  return name.includes(needle) ? 8 : null;
}

function rankOfSound({ sounds }: SearchTerm, needle: string): number | null {
  if (sounds.some(([whole]) => whole === needle)) return 2;
  if (sounds.some(([, initials]) => initials === needle)) return 3;
  return needle.length > 2 && sounds.some(([whole]) => whole.startsWith(needle)) ? 7 : null;
}

/** Whether a canonical needle may be pinyin: Latin letters only, two or more. */
export function isSpoken(needle: string): boolean {
  return /^[a-z]{2,}$/.test(needle);
}
