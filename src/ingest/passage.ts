import type { HeadingStyle } from './heading-style.ts';
import type { Notice, SpanKind } from './layout.ts';
import type { Line } from './line.ts';
import { closesSentence } from './sentence-edges.ts';

/** Lines that read on: one line of most sources, several where each line is wrapped. */
export interface Passage {
  lines: readonly Line[];
  /** In reading form, rejoined. */
  text: string;
  kind: SpanKind | null;
  /** Empty lines above it. */
  gap: number;
  /** How a heading is marked; null for what bears no mark. */
  style: HeadingStyle | null;
  /** Depth of a heading from 2; else 0. */
  level: number;
}

/** What a step of the layout makes of the passages, and what it has to say of it. */
export interface Step {
  passages: Passage[];
  notices: Notice[];
}

/** A passage of one line. */
export function passageOf(line: Line): Passage {
  return { lines: [line], text: line.text, kind: line.kind, gap: line.gap, style: null, level: 0 };
}

/** A passage that goes on in further lines. Takes all of them at once: a text may be one sentence. */
export function continued(passage: Passage, lines: readonly Line[]): Passage {
  if (lines.length === 0) return passage;
  const texts = lines.map(
    (line, i) => (needsSpace(lines[i - 1]?.text ?? passage.text.slice(-4), line.text) ? ' ' : '') + line.text,
  );
  return { ...passage, lines: [...passage.lines, ...lines], text: passage.text + texts.join('') };
}

/** Whether the break between two lines stands for a space: between Latin words it does, between Han characters and inside a number it vanishes. */
export function needsSpace(left: string, right: string): boolean {
  return /[A-Za-z][,;:]?$/.test(left.slice(-2)) && /^[A-Za-z]/.test(right);
}

/** Whether a passage ends where a sentence may. */
export function isClosed({ text }: Passage): boolean {
  return closesSentence(text);
}

/** Where a passage begins and ends in the source, its first to its last line. */
export function extentOf({ lines }: Passage): { start: number; end: number } {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}

/** Whether a passage is body text or may turn out to be. */
export function isBody({ kind }: Passage): boolean {
  return kind === null || kind === 'paragraph' || kind === 'list';
}
