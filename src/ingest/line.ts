import { readingForm } from '../text/reading-form.ts';
import type { SpanKind } from './layout.ts';

/** What stands on one line of the source, or a part of it; never empty. */
export interface Line {
  /** Of the source, from 1. */
  row: number;
  /** UTF-16 offsets in the source; no white space at either end. */
  start: number;
  end: number;
  /** The form in which it is read, same length as the printed one. */
  text: string;
  /** Empty lines above it. */
  gap: number;
  /** White space before it on its line, in characters. */
  indent: number;
  /** Null as long as no step has recognised it. */
  kind: SpanKind | null;
}

/** The lines of a text that hold more than white space. */
export function linesOf(text: string): Line[] {
  const form = readingForm(text);
  const lines: Line[] = [];
  let gap = 0;
  let row = 1;
  for (let from = 0; from <= text.length; row += 1) {
    const to = lineEnd(text, from);
    const printed = text.slice(from, to);
    const start = from + printed.length - printed.trimStart().length;
    const end = Math.max(start, from + printed.trimEnd().length);
    if (end === start) gap += 1;
    else {
      lines.push({
        row,
        start,
        end,
        text: form.slice(start, end),
        gap,
        indent: start - from,
        kind: invisible(printed),
      });
      gap = 0;
    }
    from = to + (text.startsWith('\r\n', to) ? 2 : 1);
  }
  return lines;
}

/** The same line from `from` to `to` (offsets in its text), without white space at the ends; null if nothing is left. */
export function partOf(line: Line, from: number, to: number, kind: SpanKind | null): Line | null {
  const text = line.text.slice(from, to);
  const lead = text.length - text.trimStart().length;
  const length = text.trim().length;
  if (length === 0) return null;
  const first = line.text.slice(0, from).trim() === '';
  return {
    ...line,
    start: line.start + from + lead,
    end: line.start + from + lead + length,
    text: text.trim(),
    gap: first ? line.gap : 0,
    indent: first ? line.indent : 0,
    kind,
  };
}

const BREAK = /[\n\r\f\v\u2028\u2029]/g;

function lineEnd(text: string, from: number): number {
  BREAK.lastIndex = from;
  return BREAK.exec(text)?.index ?? text.length;
}

/** Zero-width characters and controls alone on a line are no words. */
function invisible(printed: string): SpanKind | null {
  return /^[\s\p{Cc}\p{Cf}]+$/u.test(printed) ? 'furniture' : null;
}
