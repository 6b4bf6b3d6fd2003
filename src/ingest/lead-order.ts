import type { Notice } from './layout.ts';
import { leadWeight } from './lead-weight.ts';
import { extentOf, isBody, type Passage, type Step } from './passage.ts';

/**
 * Puts a lead that is printed below later sections back to the top: a page without a lead has a paragraph, or
 * a few, that stand apart at the end of a section and speak of the whole.
 */
export function orderLead(passages: readonly Passage[]): Step {
  const top = passages.findIndex(({ kind }) => kind === 'heading');
  const same = { passages: [...passages], notices: [] };
  if (top === -1 || passages.slice(0, top).some((passage) => isBody(passage))) return same;
  const textOf = (kind: string): string =>
    passages.flatMap((passage) => (passage.kind === kind ? [passage.text] : [])).join('');
  const names = { headline: textOf('headline'), organisation: textOf('organisation').replace(/[:：\s#*]/g, '') };
  const apart = runsApart(passages);
  const leads = apart.filter((run) => leadWeight(textIn(passages, run), names) >= CERTAIN);
  const [lead] = leads;
  if (!lead || leads.length > 1) return { ...same, notices: apart.flatMap((run) => doubt(passages[run[0] ?? -1])) };
  const moved = new Set(lead);
  const pieces = passages.filter((_, i) => moved.has(i));
  const rest = passages.filter((_, i) => !moved.has(i));
  return {
    passages: [...rest.slice(0, top), ...pieces, ...rest.slice(top)],
    notices: pieces.slice(0, 1).map(movedNotice),
  };
}

const CERTAIN = 3;
const LONGEST_RUN = 3;

/** Paragraphs that follow more space than usual and end a section, but not the last one. */
function runsApart(passages: readonly Passage[]): number[][] {
  const texts = passages.flatMap((passage, i) => (isBody(passage) || passage.kind === 'heading' ? [i] : []));
  const usual = usualGap(passages);
  const at = (n: number): Passage | undefined => passages[texts[n] ?? -1];
  return texts.flatMap((_, n) => {
    const [before, own] = [at(n - 1), at(n)];
    if (!before || !own || !isBody(before) || !isBody(own) || own.gap <= usual) return [];
    const length = 1 + texts.slice(n + 1, n + LONGEST_RUN).findIndex((i) => passages[i]?.kind === 'heading');
    const run = texts.slice(n, n + Math.max(1, length));
    const inside = run.slice(1).every((i) => (passages[i]?.gap ?? 0) <= usual);
    const end = at(n + run.length);
    return inside && end?.kind === 'heading' && own.gap >= end.gap && own.kind !== 'list' ? [run] : [];
  });
}

function textIn(passages: readonly Passage[], run: readonly number[]): string {
  return run.map((i) => passages[i]?.text ?? '').join('');
}

/** The median number of empty lines above a paragraph. */
function usualGap(passages: readonly Passage[]): number {
  const gaps = passages.filter((passage) => isBody(passage)).map(({ gap }) => gap);
  return gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0;
}

function movedNotice(lead: Passage): Notice {
  return {
    code: 'lead-moved',
    ...extentOf(lead),
    message: `第 ${lead.lines[0]?.row ?? 0} 行起的导语印在后面的部分里，已移到正文开头。`,
    advice: '请对照版面，看它是否确为导语。',
  };
}

function doubt(lead: Passage | undefined): Notice[] {
  if (!lead) return [];
  return [
    {
      code: 'lead-doubtful',
      ...extentOf(lead),
      message: `第 ${lead.lines[0]?.row ?? 0} 行的段落与上下文隔开，可能是排错位置的导语，次序未改。`,
      advice: '如果它是导语，请在稿中移到正文开头。',
    },
  ];
}
