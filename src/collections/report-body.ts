import { join } from 'node:path';
import { contentRoot } from '../files/content-root.ts';
import { readText } from '../files/content.ts';
import { parseReport } from '../markdown/parse-report.ts';
import { plainText } from '../markdown/plain-text.ts';
import { type RenderedReport, renderReport, renderTopicSections } from '../markdown/render-report.ts';
import { basePath } from './base-path.ts';
import type { SiteReport } from './reports.ts';

export interface ReportBody extends RenderedReport {
  /** All sentences in reading order, words only. */
  sentences: { id: string; text: string }[];
}

/** The body of a report, read from its file when its page is built. */
export async function renderBody(report: SiteReport): Promise<ReportBody> {
  const parsed = await parse(report);
  const sentences = parsed.sentences.map((sentence) => ({ id: sentence.id, text: plainText(sentence) }));
  return { ...renderReport(parsed, { base: basePath(), period: report.period, aliases: report.aliases }), sentences };
}

/** The HTML of a report's sections on one topic, for the topic's page, where they stand below a third-level heading. */
export async function renderSectionsOn(topic: string, report: SiteReport): Promise<string[]> {
  const href = `${basePath()}reports/${report.id}/`;
  return renderTopicSections(await parse(report), {
    base: basePath(),
    period: report.period,
    topic,
    href,
    headingLevel: 4,
  });
}

async function parse({ path }: SiteReport): Promise<ReturnType<typeof parseReport>> {
  return parseReport(path, await readText(join(contentRoot(), path)));
}
