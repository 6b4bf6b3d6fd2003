import { join } from 'node:path';
import { contentRoot } from '../files/content-root.ts';
import { readText } from '../files/content.ts';
import { parseReport } from '../markdown/parse-report.ts';
import { renderReport, renderTopicSections } from '../markdown/render-report.ts';
import { basePath } from './base-path.ts';
import type { SiteReport } from './reports.ts';

/** The HTML of a report's body, read from its file when its page is built. */
export async function renderBody(report: SiteReport): Promise<string> {
  return renderReport(await parse(report), { base: basePath(), period: report.period });
}

/** The HTML of a report's sections on one topic, for the topic's page. */
export async function renderSectionsOn(topic: string, report: SiteReport): Promise<string[]> {
  const href = `${basePath()}reports/${report.id}/`;
  return renderTopicSections(await parse(report), { base: basePath(), period: report.period, topic, href });
}

async function parse({ path }: SiteReport): Promise<ReturnType<typeof parseReport>> {
  return parseReport(path, await readText(join(contentRoot(), path)));
}
