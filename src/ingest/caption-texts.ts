import { blockText } from './block-text.ts';
import type { Layout } from './layout.ts';

/** The captions of a page as printed, without pointers and credits, in the order of the text. */
export function captionTexts({ text, blocks }: Layout): string[] {
  return blocks
    .filter(({ kind }) => kind === 'caption')
    .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    .map((block) => blockText(text, block).text);
}
