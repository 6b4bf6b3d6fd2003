import type { Notice } from './layout.ts';
import { extentOf, isBody, type Passage, type Step } from './passage.ts';

/**
 * Puts a lead that is printed below later sections back to the top: a page without a lead has one paragraph
 * that stands apart at the end of a section, counts nothing and takes up the words of the headline.
 */
export function orderLead(passages: readonly Passage[]): Step {
  const top = passages.findIndex(({ kind }) => kind === 'heading');
  const same = { passages: [...passages], notices: [] };
  if (top === -1 || passages.slice(0, top).some((passage) => isBody(passage))) return same;
  const headline = passages
    .filter(({ kind }) => kind === 'headline')
    .map(({ text }) => text)
    .join('');
  const apart = standingApart(passages);
  const leads = apart.filter((i) => takesUp(passages[i]?.text ?? '', headline));
  const [at] = leads;
  const lead = passages[at ?? -1];
  if (at === undefined || !lead || leads.length > 1)
    return { ...same, notices: apart.flatMap((i) => doubt(passages[i])) };
  const rest = passages.filter((_, i) => i !== at);
  return { passages: [...rest.slice(0, top), lead, ...rest.slice(top)], notices: [movedNotice(lead)] };
}

/** Those that are set off by more space than usual above, at the end of a section that is not the last one. */
function standingApart(passages: readonly Passage[]): number[] {
  const texts = passages.flatMap((passage, i) => (isBody(passage) || passage.kind === 'heading' ? [i] : []));
  const usual = usualGap(passages);
  return texts.filter((i, n) => {
    const [before, own, next] = [passages[texts[n - 1] ?? -1], passages[i], passages[texts[n + 1] ?? -1]];
    if (!before || !own || !isBody(before) || !isBody(own) || next?.kind !== 'heading') return false;
    if (own.kind === 'list' || FORWARD.test(own.text) || /\d/.test(own.text)) return false;
    return own.gap > usual && own.gap >= next.gap;
  });
}

const FORWARD = /^(?:下一步|今后|未来|接下来|展望)/;

function usualGap(passages: readonly Passage[]): number {
  const gaps = passages
    .filter((passage) => isBody(passage))
    .map(({ gap }) => gap)
    .toSorted((a, b) => a - b);
  return gaps[gaps.length >> 1] ?? 0;
}

/** Whether a text repeats at least four characters in a row of the headline. */
function takesUp(text: string, headline: string): boolean {
  const words = headline.replace(/[\s“”，、：]/g, '');
  const flat = text.replace(/[\s“”，、：]/g, '');
  return Array.from({ length: Math.max(0, words.length - 3) }, (_, i) => words.slice(i, i + 4)).some((run) =>
    flat.includes(run),
  );
}

function movedNotice(lead: Passage): Notice {
  return {
    code: 'lead-moved',
    ...extentOf(lead),
    message: `第 ${lead.lines[0]?.row ?? 0} 行的导语印在后面的部分里，已移到正文开头。`,
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
