import { markedStyle } from './heading-style.ts';
import type { Line } from './line.ts';
import { isMarkedCaption } from './marked-captions.ts';
import { continued, type Passage, passageOf } from './passage.ts';
import { closesSentence } from './sentence-edges.ts';
import { isBrokenByWidth, isFull, widthOf, type Wrap, wrapOf } from './wrap-width.ts';

/** Puts lines together that are wrapped at the page's width; where none are, each line is a passage. */
export function unwrapLines(lines: readonly Line[]): Passage[] {
  const page = describePage(lines);
  const groups: [Line, ...Line[]][] = [];
  lines.forEach((line, i) => {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && readsOn(before, line, lines[i + 1], page)) group.push(line);
    else groups.push([line]);
  });
  return groups.map(([first, ...others]) => continued(passageOf(first), others));
}

interface Page {
  wrap: Wrap;
  /** Whether paragraphs begin with white space. */
  indents: boolean;
  /** Empty lines between two lines of a paragraph. */
  leading: number;
}

function describePage(lines: readonly Line[]): Page {
  const wrap = wrapOf(lines);
  const body = lines.filter(({ kind }) => kind === null);
  const inside = body.filter(
    (line, i) => i > 0 && isFull(body[i - 1] ?? line, line, wrap) && !closesSentence(body[i - 1]?.text ?? ''),
  );
  const indented = body.filter(({ indent }) => indent >= 2).length;
  const apart = inside.filter(({ gap }) => gap > 0).length;
  return { wrap, indents: indented > 1 && indented < body.length * 0.7, leading: apart > inside.length * 0.7 ? 1 : 0 };
}

function readsOn(line: Line, next: Line, after: Line | undefined, { wrap, indents, leading }: Page): boolean {
  if (wrap.widths.length === 0 || line.kind !== null || next.kind !== null) return false;
  if (next.gap > leading || (indents && next.indent >= 2) || isMarkedCaption(next.text)) return false;
  // The first line of a paragraph whose indent got lost falls two characters short.
  const room = line.gap > leading && !indents && line.indent === 0 ? 2 : 0;
  if (!closesSentence(line.text)) return isFull({ ...line, indent: line.indent + room }, next, wrap);
  if (markedStyle(next.text) !== null || isShortOpen(next, after, wrap)) return false;
  return isBrokenByWidth(line, next, wrap) || (indents && next.indent === 0 && isLong(line, wrap));
}

/** Nearly as wide as the page: the end of a paragraph only by chance. */
function isLong(line: Line, { measure, widths }: Wrap): boolean {
  return widthOf(line.text, measure) >= Math.min(...widths) * 0.75;
}

/** A short line that ends in mid-sentence, with another one below that does not read on: a heading. */
function isShortOpen(line: Line, after: Line | undefined, { measure, widths }: Wrap): boolean {
  const widest = Math.max(...widths);
  return (
    after !== undefined && widthOf(line.text, measure) < widest * 0.8 && !/[。！？；：，、!?]["”’）)]*$/.test(line.text)
  );
}
