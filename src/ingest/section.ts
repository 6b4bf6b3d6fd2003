import type { Block, Layout } from './layout.ts';

/** A heading with what stands below it; the heading is null before the first one. */
export interface Section {
  heading: Block | null;
  /** Depth as in Markdown: 2 for the sections of a page, 3 and more below; 1 before the first heading. */
  level: number;
  /** Paragraphs, items of lists and rows of tables, in reading order. */
  paragraphs: Block[];
}

/** The sections of a layout in reading order. */
export function sectionsOf({ blocks }: Layout): Section[] {
  const sections: Section[] = [{ heading: null, level: 1, paragraphs: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push({ heading: block, level: block.level, paragraphs: [] });
    else if (TEXT.has(block.kind)) sections.at(-1)?.paragraphs.push(block);
  }
  return sections.filter(({ heading, paragraphs }) => heading !== null || paragraphs.length > 0);
}

const TEXT: ReadonlySet<string> = new Set(['paragraph', 'list', 'table']);
