import { columnEnds } from './column-ends.ts';
import { bestLinks, type Link } from './fragment-links.ts';
import type { Notice } from './layout.ts';
import { extentOf, type Passage, type Step } from './passage.ts';
import { tornNotices } from './torn-notices.ts';

/**
 * Puts pieces of a page back behind the sentences that they go on with, where only one order fits: columns
 * that were read in the wrong order. What does not fit is told and left.
 */
export function orderFragments(passages: readonly Passage[]): Step {
  const { open, loose, torn } = columnEnds(passages);
  if (!torn) return { passages: [...passages], notices: [] };
  const links = bestLinks(passages, open, loose);
  if (links === null) return { passages: [...passages], notices: tornNotices(passages, open, loose) };
  return moved(passages, links, tornNotices(passages, unlinked(open, links, 0), unlinked(loose, links, 1)));
}

function unlinked(ends: readonly number[], links: readonly Link[], side: 0 | 1): number[] {
  return ends.filter((i) => !links.some((link) => link[side] === i));
}

/** Moves each linked piece, down to the next heading or to where it breaks off, behind its beginning. */
function moved(passages: readonly Passage[], links: readonly Link[], others: Notice[]): Step {
  const pieces = links
    .filter(([from, to]) => !between(passages, from, to))
    .map(([from, to]) => ({ from, to, end: pieceEnd(passages, to, links) }));
  const taken = new Map(pieces.map(({ to, end, from }) => [from, passages.slice(to, end)]));
  const gone = new Set(pieces.flatMap(({ to, end }) => Array.from({ length: end - to }, (_, n) => to + n)));
  const place = (i: number): Passage[] => {
    const passage = passages[i];
    return passage ? [passage, ...follow(i)] : [];
  };
  const follow = (i: number): Passage[] => {
    const piece = pieces.find(({ from }) => from === i);
    return piece && taken.has(i)
      ? Array.from({ length: piece.end - piece.to }, (_, n) => place(piece.to + n)).flat()
      : [];
  };
  const ordered = passages.flatMap((_, i) => (gone.has(i) ? [] : place(i)));
  if (ordered.length !== passages.length) return { passages: [...passages], notices: others };
  return { passages: ordered, notices: [...pieces.map(({ from, to }) => movedNotice(passages, from, to)), ...others] };
}

/** Whether nothing but captions and furniture stands between the two. */
function between(passages: readonly Passage[], from: number, to: number): boolean {
  if (to < from) return false;
  return passages.slice(from + 1, to).every(({ kind }) => kind !== null && kind !== 'heading' && kind !== 'paragraph');
}

function pieceEnd(passages: readonly Passage[], to: number, links: readonly Link[]): number {
  if (passages[to - 1]?.kind === 'heading') return to + 1;
  const byline = passages.findIndex(({ kind }) => kind === 'byline');
  const whole = byline > to || (links.length > 1 && links.some(([from]) => from > to));
  const stops = (passage: Passage, i: number): boolean =>
    i > to &&
    (i === byline ||
      (passage.kind === 'heading' && !whole) ||
      links.some(([from, start]) => from === i - 1 || start === i));
  const end = passages.findIndex(stops);
  return end === -1 ? passages.length : end;
}

function movedNotice(passages: readonly Passage[], from: number, to: number): Notice {
  const [first, second] = [passages[from], passages[to]];
  return {
    code: 'fragment-moved',
    ...extentOf(second ?? { lines: [], text: '', kind: null, gap: 0, style: null, level: 0 }),
    message: `第 ${second?.lines[0]?.row ?? 0} 行起的文字接的是第 ${first?.lines.at(-1)?.row ?? 0} 行的断句，已移到其后。`,
    advice: '原文分栏次序有误，请对照版面核对。',
  };
}
