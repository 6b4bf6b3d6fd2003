import { bracketsFit } from './column-ends.ts';
import type { Passage } from './passage.ts';
import { crossesWord } from './word-break.ts';

/** From the passage that breaks off to the one that it goes on in. */
export type Link = readonly [from: number, to: number];

/** The most links between open ends and loose beginnings that go together; null when two sets do equally well. */
export function bestLinks(
  passages: readonly Passage[],
  open: readonly number[],
  loose: readonly number[],
): Link[] | null {
  if (open.length > MOST || loose.length > MOST) return null;
  // The text above a byline is a piece of its own, which ends there.
  const byline = passages.findIndex(({ kind }) => kind === 'byline');
  const starts = [...loose, ...(byline === -1 ? [] : [byline])].toSorted((a, b) => a - b);
  const sets = linkSets(passages, open, loose).filter((links) => isChain(links, starts));
  const scored = sets.map((links) => ({ links, score: links.reduce((sum, link) => sum + weigh(passages, link), 0) }));
  const [best, second] = scored.toSorted((a, b) => b.score - a.score);
  if (!best || best.links.length === 0) return null;
  return second && second.score >= best.score - 0.2 ? null : best.links;
}

/** More pieces than that are a heap, not a page. */
const MOST = 5;

/** Every way to give each open end at most one loose beginning whose brackets fit. */
function linkSets(passages: readonly Passage[], open: readonly number[], loose: readonly number[]): Link[][] {
  const [from, ...rest] = open;
  if (from === undefined) return [[]];
  const without = linkSets(passages, rest, loose);
  const first = passages[from];
  const fitting = loose.filter((to) => {
    const second = passages[to];
    return to !== from && first && second && bracketsFit(first, second);
  });
  const linked = fitting.flatMap((to) =>
    linkSets(
      passages,
      rest,
      loose.filter((other) => other !== to),
    ).map((links): Link[] => [[from, to], ...links]),
  );
  return [...without, ...linked];
}

/** No piece may follow upon itself: an end must not link to the beginning of its own piece, nor in a circle. */
function isChain(links: readonly Link[], starts: readonly number[]): boolean {
  const pieceOf = (i: number): number => starts.findLast((start) => start <= i) ?? -1;
  const next = new Map(links.map(([from, to]) => [pieceOf(from), to]));
  return links.every(([, to]) => {
    const seen = new Set<number>([to]);
    let at = next.get(to);
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      at = next.get(at);
    }
    return at === undefined;
  });
}

/** A link is worth one, more where a word stands across it or where it is printed so. */
function weigh(passages: readonly Passage[], [from, to]: Link): number {
  const [first, second] = [passages[from], passages[to]];
  if (!first || !second) return 0;
  return 2 + (crossesWord(first.text, second.text) ? 0.5 : 0) + (to === from + 1 ? 0.3 : 0);
}
