import { type BareLine, isBare } from './bare-line.ts';
import { agreements } from './bare-line-agreement.ts';
import { type BarePage, scoreOf } from './bare-line-score.ts';
import { captionWeight } from './bare-line-weights.ts';
import { joinCaptions } from './caption-lines.ts';
import { findFragments } from './fragments.ts';
import { joinHalves } from './heading-halves.ts';
import type { Notice } from './layout.ts';
import { extentOf, type Passage, type Step } from './passage.ts';

/**
 * Tells the headings of a page that bear no mark from the captions that bear none, and both from pieces of
 * sentences: by where they stand, by what they say, and by how well they agree with one another.
 */
export function markBareLines(passages: readonly Passage[]): Step {
  const page = describePage(passages);
  const lines = bareLines(page);
  const agreement = agreements(lines);
  const scores = new Map(lines.map((line, i) => [line.at, line.score + (agreement[i] ?? 0)]));
  const marked = passages.map((passage, i): Passage => {
    const score = scores.get(i);
    if (score === undefined) return passage;
    return { ...passage, kind: score > 0 ? 'heading' : page.fragments.has(i) ? 'paragraph' : 'caption' };
  });
  const doubtful = [...scores].filter(([, score]) => Math.abs(score) < DOUBTFUL);
  return {
    passages: joinCaptions(joinHalves(marked, scores, page.usual)),
    notices: doubtful.flatMap(([i]) => doubt(marked[i])),
  };
}

const DOUBTFUL = 0.6;
/** Marks of headings below those of a page's sections, which may bear none. */
const LOW: ReadonlySet<string> = new Set(['ornament', 'arabic', 'paren-arabic', 'circled', 'paren']);

function describePage(passages: readonly Passage[]): BarePage {
  const bare = new Set(passages.flatMap((passage, i) => (isBare(passage) ? [i] : [])));
  const marked = passages.filter(({ kind, style }) => kind === 'heading' && !LOW.has(style?.name ?? '')).length;
  return { passages, fragments: findFragments(passages, bare), usual: usualGap(passages), marked };
}

function bareLines(page: BarePage): BareLine[] {
  return page.passages.flatMap((passage, at) =>
    isBare(passage)
      ? [{ at, text: passage.text, score: scoreOf(page, at), readings: readingsOf(page.passages, at) }]
      : [],
  );
}

const LONGEST_HALF = 14;

function readingsOf(passages: readonly Passage[], i: number): string[] {
  const [upper, own] = [passages[i - 1], passages[i]?.text ?? ''];
  const isHalf = (text: string): boolean => text.length <= LONGEST_HALF && captionWeight(text) < 1;
  return upper?.kind === null && isHalf(upper.text) && isHalf(own) ? [own, `${upper.text} ${own}`] : [own];
}

function usualGap(passages: readonly Passage[]): number {
  const counts = new Map<number, number>();
  for (const { gap } of passages.slice(1)) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function doubt(passage: Passage | undefined): Notice[] {
  if (!passage) return [];
  const heading = passage.kind === 'heading';
  return [
    {
      code: heading ? 'heading-doubtful' : 'caption-doubtful',
      ...extentOf(passage),
      message: `第 ${passage.lines[0]?.row ?? 0} 行当作${heading ? '小标题' : '图片说明'}，把握不大。`,
      advice: `请对照版面；如果是${heading ? '图片说明' : '小标题'}，请在稿中改正。`,
    },
  ];
}
