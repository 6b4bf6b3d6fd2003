import { STYLE_ORDER } from './heading-style.ts';
import type { Passage } from './passage.ts';

/** Gives the headings of a page their depths: 2 for the style of its sections, 3 and more for those below. */
export function levelHeadings(passages: readonly Passage[]): Passage[] {
  const styles = stylesOf(passages);
  return passages.map((passage) => {
    if (passage.kind !== 'heading') return passage;
    const rank = styles.indexOf(styleName(passage));
    return { ...passage, level: Math.min(6, 2 + Math.max(0, rank)) };
  });
}

const BARE = 'bare';

function styleName({ style }: Passage): string {
  if (!style) return BARE;
  return style.name === 'hash' ? `hash${style.hashes}` : style.name;
}

/** The styles of a page from the highest: numbered ones in their customary order, others as they first appear. */
function stylesOf(passages: readonly Passage[]): string[] {
  const headings = passages.filter(({ kind }) => kind === 'heading');
  const found = [...new Set(headings.map((heading) => styleName(heading)))];
  const counts = Map.groupBy(headings, (heading) => styleName(heading));
  const lone = found.length > 1 && counts.get(BARE)?.length === 1 && found[0] !== BARE;
  const styles = found.filter((name) => !(lone && name === BARE)).toSorted(byOrder);
  return styles;
}

function byOrder(a: string, b: string): number {
  if (a.startsWith('hash') && b.startsWith('hash')) return a.localeCompare(b);
  const [first, second] = [STYLE_ORDER.indexOf(a), STYLE_ORDER.indexOf(b)];
  return first === -1 || second === -1 ? 0 : first - second;
}
