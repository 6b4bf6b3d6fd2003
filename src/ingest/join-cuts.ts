import type { Notice } from './layout.ts';
import type { Line } from './line.ts';
import { continued, extentOf, isBody, type Passage, type Step } from './passage.ts';
import { closesSentence, looseBrackets, startsMidSentence } from './sentence-edges.ts';

/**
 * Rejoins the paragraphs that a column, a page or a caption cuts in two: what does not close its sentence
 * goes on in the next text, unless a heading stands between.
 */
export function joinCuts(passages: readonly Passage[]): Step {
  const joined: Growing[] = [];
  const notices: Notice[] = [];
  let open: Growing | null = null;
  for (const passage of passages) {
    if (open && isBody(passage) && goesOn(open, passage)) {
      notices.push(rejoined(open.last, passage));
      open.more.push(...passage.lines);
      open.last = passage;
      open.tail = (open.tail + passage.text).slice(-TAIL);
    } else {
      const grown: Growing = { first: passage, last: passage, more: [], tail: passage.text.slice(-TAIL) };
      joined.push(grown);
      if (isBody(passage)) open = grown;
      else if (ENDS.has(passage.kind ?? '')) open = null;
    }
  }
  return { passages: joined.map(({ first, more }) => continued(first, more)), notices };
}

/** A paragraph that may still go on. */
interface Growing {
  first: Passage;
  last: Passage;
  more: Line[];
  /** The end of what it says so far. */
  tail: string;
}

const ENDS: ReadonlySet<string> = new Set(['heading', 'table', 'headline', 'subheadline', 'organisation']);
const TAIL = 600;

function goesOn({ first, tail }: Growing, next: Passage): boolean {
  if (next.kind === 'list') return false;
  if (!closesSentence(tail) && closesNothing(tail, next.text)) return false;
  if (!closesSentence(tail)) return first.kind !== 'list' || /[，。]/.test(tail) || startsMidSentence(next.text);
  const opened = looseBrackets(tail).open.at(-1);
  if (opened === undefined || /^[“‘]/.test(next.text)) return false;
  return looseBrackets(next.text.slice(0, TAIL)).close.includes(opened);
}

/** Whether a text begins by closing a quote or bracket that is not open before it. */
function closesNothing(tail: string, next: string): boolean {
  const first = /^[”’』」》）)】〕]/.exec(next)?.[0];
  return first !== undefined && looseBrackets(tail).open.at(-1) !== looseBrackets(first).close[0];
}

function rejoined(last: Passage, next: Passage): Notice {
  const [from, to] = [last.lines.at(-1)?.row ?? 0, next.lines[0]?.row ?? 0];
  return {
    code: 'cut-rejoined',
    start: Math.max(extentOf(last).end - 10, last.lines.at(-1)?.start ?? 0),
    end: Math.min(extentOf(next).start + 10, next.lines[0]?.end ?? 0),
    message: `第 ${from} 行与第 ${to} 行之间的断句已接上。`,
    advice: '请对照原文，看接上后的句子是否通顺。',
  };
}
