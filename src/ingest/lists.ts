import { markedStyle } from './heading-style.ts';
import type { Passage } from './passage.ts';
import { closesSentence } from './sentence-edges.ts';

/** Marks items of lists: those with bullets, and numbered or ornamented ones that are no headings. */
export function markLists(passages: readonly Passage[]): Passage[] {
  return passages.map((passage, i) => {
    if (passage.kind !== null) return passage;
    const item = BULLET.test(passage.text) || isNumberedItem(passages, i);
    return item ? { ...passage, kind: 'list' } : passage;
  });
}

/** A bullet at the head of an item (reading form). */
export const BULLET = /^(?:[-*+–][ \u3000]+|[•‧∙·◦▫➤➢✓✔✅][ \u3000]*)(?=[^-*\s])/;
const ORNAMENT = /^[◆■●◇□★☆❖✦◎○♦▪]/;
const ITEM_STYLES: ReadonlySet<string> = new Set(['arabic', 'paren-arabic', 'circled', 'paren', 'han', 'ornament']);
const PROSE: ReadonlySet<string> = new Set(['han', 'paren']);
const LONGEST_HEADING = 40;

/** Neighbours of one numbered style without text between them are items, and so is what ends like a sentence. */
function isNumberedItem(passages: readonly Passage[], i: number): boolean {
  const [before, own, next] = [passages[i - 1], passages[i], passages[i + 1]];
  const style = styleOf(own);
  if (!own || !style) return false;
  // 一、 and （一） before a whole paragraph number it; the paragraph is no item.
  if (PROSE.has(style) && isLong(own.text)) return false;
  if (ORNAMENT.test(own.text)) return isLong(own.text) || sameStyle(before, own) || sameStyle(own, next);
  const beside = (sameStyle(before, own) && !isLong(before?.text ?? '')) || (sameStyle(own, next) && !isLong(own.text));
  return beside || (isLong(own.text) && (sameStyle(before, own) || sameStyle(own, next)));
}

function isLong(text: string): boolean {
  return text.length > LONGEST_HEADING || closesSentence(text);
}

function sameStyle(a: Passage | undefined, b: Passage | undefined): boolean {
  const style = styleOf(a);
  return style !== null && style === styleOf(b);
}

function styleOf(passage: Passage | undefined): string | null {
  if (!passage || !(passage.kind === null || passage.kind === 'list')) return null;
  const style = markedStyle(passage.text);
  return style && style.hashes === 0 && ITEM_STYLES.has(style.name) ? style.name : null;
}
