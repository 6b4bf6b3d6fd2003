import { visit } from 'unist-util-visit';
import type { Sentence } from './nodes.ts';
import type { ParsedReport } from './parse-report.ts';

/** The sentences in which a report tells what was done: no headings, and no footnotes, where the editor speaks. */
export function ownSentences({ tree, sentences, sections }: ParsedReport): Sentence[] {
  const others = new Set(sections.map(({ id }) => id));
  visit(tree, 'footnoteDefinition', (note) => {
    visit(note, 'sentence', ({ id }) => void others.add(id));
  });
  return sentences.filter(({ id }) => !others.has(id));
}
