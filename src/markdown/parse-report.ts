import type { Root } from 'mdast';
import { markDates } from './dates.ts';
import { type Yaml, frontmatterOf } from './frontmatter.ts';
import { joinHanBreaks } from './han-breaks.ts';
import { type Mention, findMentions } from './mentions.ts';
import type { Sentence } from './nodes.ts';
import { parseTree } from './processor.ts';
import { inlineReferences } from './references.ts';
import { type Section, wrapSections } from './sections.ts';
import { markSentences } from './sentences.ts';
import { type Slip, findSlips } from './slips.ts';

/** A report's Markdown, read but not yet judged: whether its values are valid is for checks to say. */
export interface ParsedReport {
  /** From the content's root: `content/reports/<district>/<name>.md`. */
  path: string;
  frontmatter: Yaml | null;
  /** mdast with sections, sentences and dates marked, frontmatter included. */
  tree: Root;
  sections: Section[];
  sentences: Sentence[];
  mentions: Mention[];
  slips: Slip[];
}

/** Reads a report's Markdown text. Never fails: what cannot be read is missing from the result. */
export function parseReport(path: string, text: string): ParsedReport {
  const tree = parseTree(text);
  const frontmatter = frontmatterOf(tree);
  const slips = findSlips(tree, text);
  inlineReferences(tree);
  joinHanBreaks(tree);
  const sentences = markSentences(tree);
  const sections = wrapSections(path, tree);
  const mentions = findMentions(path, sentences);
  markDates(tree);
  return { path, frontmatter, tree, sections, sentences, mentions, slips };
}
