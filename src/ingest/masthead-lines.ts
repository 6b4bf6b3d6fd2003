import { captionWeight } from './bare-line-weights.ts';
import { markedStyle } from './heading-style.ts';
import type { SpanKind } from './layout.ts';
import { ORGANISATION_LINE } from './organisation-name.ts';
import type { Passage } from './passage.ts';
import { NAME } from './role-words.ts';
import { closesSentence } from './sentence-edges.ts';
import { COLUMN, mainLine, titleLines } from './title-lines.ts';
import { titled } from './title-parts.ts';

/** Marks headline, organisation and subtitle among what stands above the text. */
export function markMasthead(passages: readonly Passage[]): Passage[] {
  const lines = titleLines(passages);
  const main = mainLine(passages, lines);
  if (main === undefined) return [...passages];
  const kinds = new Map<number, SpanKind>();
  for (const i of lines.filter((line) => line < main)) kinds.set(i, kindAbove(passages[i]));
  for (const [i, kind] of titleGroup(passages, lines, main)) kinds.set(i, kind);
  const marked = passages.flatMap((passage, i) => {
    const kind = kinds.get(i);
    return kind === undefined ? [passage] : titled(passage, kind);
  });
  return joinTitle(marked);
}

/** One passage of the lines of a headline. */
function joinTitle(passages: readonly Passage[]): Passage[] {
  const lines = passages.filter(({ kind }) => kind === 'headline');
  const [first] = lines;
  const whole = first && {
    ...first,
    lines: lines.flatMap((line) => line.lines),
    text: lines.map(({ text }) => text).join(' '),
  };
  return passages.flatMap((passage) =>
    passage.kind !== 'headline' ? [passage] : passage === first && whole ? [whole] : [],
  );
}

/** An organisation on a line of its own, or a line above the headline that leads up to it. */
function kindAbove(passage: Passage | undefined): SpanKind {
  if (!passage) return 'furniture';
  if (ORGANISATION_LINE.test(passage.text)) return 'organisation';
  if (COLUMN.test(passage.text)) return 'furniture';
  return captionWeight(passage.text) >= 2.5 ? 'caption' : 'subheadline';
}

const LONGEST_TITLE = 3;

/** The headline's lines from its first one on, and the subtitle below. */
function titleGroup(passages: readonly Passage[], lines: readonly number[], main: number): Map<number, SpanKind> {
  const kinds = new Map<number, SpanKind>([[main, 'headline']]);
  for (const i of lines.filter((line) => line > main)) {
    const kind = kindBelow(passages, kinds, main, i);
    if (kind === null) break;
    kinds.set(i, kind);
  }
  const next = Math.max(...kinds.keys()) + 1;
  if (lines.includes(next) && AUTHORS.test(passages[next]?.text ?? '')) kinds.set(next, 'byline');
  return kinds;
}

const AUTHORS = new RegExp(`^(?:${NAME}|${NAME}(?:[ 、]{1,3}${NAME}){1,3})$`, 'u');

function kindBelow(
  passages: readonly Passage[],
  kinds: ReadonlyMap<number, SpanKind>,
  main: number,
  i: number,
): SpanKind | null {
  const [passage, first, before] = [passages[i], passages[main], passages[i - 1]];
  if (!passage || !first || !kinds.has(i - 1)) return null;
  if (/^(?:#+\s*)?[—–-]{1,2}/.test(passage.text)) return 'subheadline';
  if ([...kinds.values()].includes('subheadline')) return null;
  if (ORGANISATION_LINE.test(passage.text)) return 'organisation';
  if (AUTHORS.test(passage.text)) return null;
  if (kinds.size >= LONGEST_TITLE || captionWeight(passage.text) >= 2 || passage.text.length > 36) return null;
  return before && isSecondLine(passages, before, passage, i) ? 'headline' : null;
}

/** A headline goes on below when its lines stand together, apart from what follows, or it cannot end there. */
function isSecondLine(passages: readonly Passage[], before: Passage, passage: Passage, i: number): boolean {
  const next = passages[i + 1];
  const style = markedStyle(passage.text);
  if (style && style.name !== 'hash') return false;
  if ((markedStyle(before.text)?.hashes ?? 0) !== (style?.hashes ?? 0)) return false;
  if (/[，、：:“—]$/.test(before.text)) return true;
  const byline =
    next !== undefined &&
    (next.kind === 'byline' || next.kind === 'date' || next.kind === 'furniture' || next.kind === 'credit');
  if (byline) return passage.gap <= 1;
  if (next && ORGANISATION_LINE.test(next.text)) return passage.gap === 0 && next.gap === 0;
  const subtitle = /^[—–]/.test(next?.text ?? '');
  return subtitle || (passage.gap === 0 && (next?.gap ?? 1) > 0) || closesSentence(before.text);
}
