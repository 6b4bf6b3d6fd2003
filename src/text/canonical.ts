import { createHash } from 'node:crypto';

/** The form in which two texts are the same words: NFKC, without white space and zero-width characters. */
export function canonicalText(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, '');
}

/** Permanent id of a sentence: `s-` and the first 8 hex digits of the SHA-256 of its canonical text. */
export function sentenceId(text: string): string {
  return `s-${createHash('sha256').update(canonicalText(text)).digest('hex').slice(0, 8)}`;
}
