import { join } from 'node:path';
import { contentRoot } from '../files/content-root.ts';
import { readText } from '../files/content.ts';
import { parseReport } from '../markdown/parse-report.ts';
import { plainText } from '../markdown/plain-text.ts';
import { type RenderedReport, renderReport } from '../markdown/render-report.ts';
import { type RenderedTopic, renderTopic } from '../markdown/render-topic.ts';
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

/** What a report says on one topic, for the topic's page, where it stands below a third-level heading. */
export async function renderOn(topic: string, report: SiteReport): Promise<RenderedTopic> {
  const href = `${basePath()}reports/${report.id}/`;
  return renderTopic(await parse(report), {
    base: basePath(),
    period: report.period,
    topic,
    href,
    prefix: `note-${report.district}-`,
    headingLevel: 4,
  });
}

async function parse({ path }: SiteReport): Promise<ReturnType<typeof parseReport>> {
  return parseReport(path, await readText(join(contentRoot(), path)));
}
