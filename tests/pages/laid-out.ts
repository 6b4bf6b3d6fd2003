import { blockText } from '../../src/ingest/block-text.ts';
import { layOut } from '../../src/ingest/lay-out.ts';
import type { SpanKind } from '../../src/ingest/layout.ts';

/** The words of a text's blocks of some kinds, in reading order; of all kinds, with their names, when none is given. */
export function laidOut(text: string, ...kinds: SpanKind[]): string[] {
  return layOut(text).blocks.flatMap((block) => {
    const words = blockText(text, block).text;
    if (kinds.length === 0) return [`${block.kind}${block.level === 0 ? '' : block.level}: ${words}`];
    return kinds.includes(block.kind) ? [words] : [];
  });
}

/** Codes of what a layout has to say, in its order. */
export function noticeCodes(text: string): string[] {
  return layOut(text).notices.map(({ code }) => code);
}
