/**
 * Canonical text as words that Pagefind indexes: one for every two neighbouring code points, each written in
 * base 36. Of letters and digits Pagefind changes nothing, while it drops, splits and folds punctuation, symbols
 * and marks; so every pair takes exactly one position, and a phrase of words is a substring. A text of one
 * character has no pair, and is found by the lists of characters.
 *
 * Pairs rather than single characters, because the places of a common character (工) on thousands of pages are
 * hundreds of kilobytes, those of a common pair (工会) a tenth (`npm run bench:search`).
 */
export function toWords(canonicalText: string): string {
  const codes = Array.from(canonicalText, codeOf);
  return codes
    .slice(1)
    .map((code, i) => `${codes[i] ?? ''}${code}`)
    .join(' ');
}

/** Stands between two blocks: a full stop takes a position without being indexed, so no phrase crosses it. */
export const BLOCK_GAP = ' . ';

/** The Pagefind query for a canonical text of two or more code points. */
export function toPhrase(canonicalText: string): string {
  return `"${toWords(canonicalText)}"`;
}

/** Three digits below U+A000, where most of Chinese text stands, else `w` and four: no code begins another one. */
function codeOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return point < 0xa000 ? point.toString(36).padStart(3, '0') : `w${point.toString(36).padStart(4, '0')}`;
}
