/**
 * Canonical text as words that Pagefind indexes: every code point is one word, its number in base 36.
 * Pagefind drops, splits and folds punctuation, symbols and marks; of letters and digits it changes nothing,
 * so each character of any kind takes exactly one position, and a phrase of words is a substring.
 */
export function toWords(canonicalText: string): string {
  return Array.from(canonicalText, (character) => (character.codePointAt(0) ?? 0).toString(36)).join(' ');
}

/** The canonical text of words written by `toWords`. */
export function fromWords(words: string): string {
  if (words === '') return '';
  return words.replace(/\w+ ?/g, (word) => String.fromCodePoint(Number.parseInt(word, 36)));
}

/** Stands between two blocks: a full stop takes a position without being indexed, so no phrase crosses it. */
export const BLOCK_GAP = ' . ';

/**
 * The Pagefind query that finds every page on which the canonical text may stand.
 * Only its first characters are asked for: they are rare enough, and the caller compares the whole.
 */
export function toPhrase(canonicalText: string): string {
  return `"${toWords([...canonicalText].slice(0, PHRASE_LENGTH).join(''))}"`;
}

const PHRASE_LENGTH = 32;
