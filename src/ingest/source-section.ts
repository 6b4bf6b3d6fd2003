import type { PlacedBlock } from './placed-block.ts';

/** A heading with what stands below it; `heading` is null before the first one. */
export interface SourceSection {
  heading: PlacedBlock | null;
  /** Depth as in Markdown: 2 for the sections of a page; 1 before the first heading. */
  level: number;
  paragraphs: PlacedBlock[];
}

/** The sections of a source in reading order. Nothing stands before the first heading: no such section. */
export function sourceSections(blocks: readonly PlacedBlock[]): SourceSection[] {
  const sections: SourceSection[] = [{ heading: null, level: 1, paragraphs: [] }];
  for (const placed of blocks) {
    const { kind, level } = placed.block;
    if (kind === 'heading') sections.push({ heading: placed, level, paragraphs: [] });
    else if (TEXT.has(kind)) sections.at(-1)?.paragraphs.push(placed);
  }
  return sections.filter(({ heading, paragraphs }) => heading !== null || paragraphs.length > 0);
}

const TEXT: ReadonlySet<string> = new Set(['paragraph', 'list', 'table']);
