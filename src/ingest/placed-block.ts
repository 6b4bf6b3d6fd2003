import { blockText, type BlockText } from './block-text.ts';
import type { Block, Layout } from './layout.ts';

/** A block with its words and its origin: the source's section and paragraph, as a reader counts them. */
export interface PlacedBlock {
  block: Block;
  view: BlockText;
  /** Main sections from 1; 0 before the first heading. */
  section: number;
  /** Paragraphs within the section from 1; 0 for headlines, headings, captions and the like. */
  paragraph: number;
}

/** The blocks of a layout, in reading order, with their origins. A heading belongs to the section it opens. */
export function placeBlocks(layout: Layout): PlacedBlock[] {
  let section = 0;
  let paragraph = 0;
  return layout.blocks.map((block) => {
    if (block.kind === 'heading' && block.level <= 2) {
      section += 1;
      paragraph = 0;
    }
    const counts = COUNTED.has(block.kind);
    if (counts) paragraph += 1;
    return { block, view: blockText(layout.text, block), section, paragraph: counts ? paragraph : 0 };
  });
}

const COUNTED: ReadonlySet<string> = new Set(['paragraph', 'list', 'table']);
