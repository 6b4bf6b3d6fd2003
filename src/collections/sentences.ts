import { join } from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { contentRoot } from '../files/content-root.ts';
import { readText } from '../files/content.ts';
import { ownSentences } from '../markdown/own-sentences.ts';
import { parseReport } from '../markdown/parse-report.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { ReportSentence } from '../schema/report-sentence.ts';
import { findDates } from '../text/date.ts';
import { getReports, type SiteReport } from './reports.ts';

let whole: Promise<Map<string, ReportSentence[]>> | undefined;

/**
 * The sentences of every report by the report's id, in reading order, without headings and footnotes. They are read from the files
 * once a build and kept as plain text: the trees that they come from are many times as large.
 */
export async function getSentences(): Promise<Map<string, ReportSentence[]>> {
  if (import.meta.env.DEV) return readAll();
  whole ??= readAll();
  return whole;
}

async function readAll(): Promise<Map<string, ReportSentence[]>> {
  const sentences = new Map<string, ReportSentence[]>();
  for (const report of await getReports()) sentences.set(report.id, await readReport(report));
  return sentences;
}

async function readReport({ path }: SiteReport): Promise<ReportSentence[]> {
  const parsed = parseReport(path, await readText(join(contentRoot(), path)));
  const paragraphs = paragraphsOf(parsed.tree);
  return ownSentences(parsed).map((sentence) => {
    const text = plainText(sentence);
    const paragraph = paragraphs.get(sentence.id) ?? -1;
    return { id: sentence.id, text, paragraph, dates: findDates(text).map(({ date }) => date) };
  });
}

/** The number of its paragraph, by the id of every sentence; what a table holds is one paragraph. */
function paragraphsOf(tree: Root): Map<string, number> {
  const paragraphs = new Map<string, number>();
  let count = -1;
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'table') count += 1;
    if (node.type === 'sentence') paragraphs.set(node.id, count);
  });
  return paragraphs;
}
