import type { Element, Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { ParsedReport } from './parse-report.ts';
import { rehypeFurnish } from './rehype-furnish.ts';
import { rehypeRoutes } from './rehype-routes.ts';
import { sanitizeSchema } from './sanitize.ts';

export interface RenderOptions {
  /** `/` or `/sub/`. */
  base: string;
  /** Default period of the report's figures. */
  period: string;
}

/** The body of a report as HTML, footnotes at its end. */
export function renderReport(report: ParsedReport, options: RenderOptions): string {
  return stringify(toHast(report, options));
}

/**
 * The sections of a report that belong to a topic, for a page that gathers several reports: without
 * ids, which belong to the report's own page, and with its footnotes linked there (`href`).
 */
export function renderTopicSections(
  report: ParsedReport,
  options: RenderOptions & { topic: string; href: string },
): string[] {
  const sections: Element[] = [];
  visit(toHast(report, options), 'element', (node) => {
    const topics = String(node.properties['dataTopic'] ?? '').split(' ');
    if (node.tagName === 'section' && topics.includes(options.topic)) sections.push(node);
  });
  return sections.map((section) => stringify(detach(section, options.href)));
}

function toHast(report: ParsedReport, { base, period }: RenderOptions): Root {
  const file = new VFile({ path: report.path, data: { period } });
  return unified()
    .use(remarkRehype, {
      clobberPrefix: '',
      footnoteLabel: '注释',
      footnoteLabelTagName: 'h2',
      footnoteLabelProperties: {},
      footnoteBackContent: '↩',
      footnoteBackLabel: (reference: number) => `回到注${reference + 1}的正文`,
    })
    .use(rehypeSanitize, sanitizeSchema)
    .use(rehypeRoutes, { base })
    .use(rehypeFurnish)
    .runSync(structuredClone(report.tree), file);
}

function detach(section: Element, href: string): Root {
  visit(section, 'element', (node) => {
    delete node.properties.id;
    delete node.properties['ariaLabelledBy'];
    delete node.properties['ariaDescribedBy'];
    const target = node.properties.href;
    if (typeof target === 'string' && target.startsWith('#')) node.properties.href = `${href}${target}`;
  });
  return { type: 'root', children: section.children };
}

function stringify(tree: Root): string {
  return unified().use(rehypeStringify).stringify(tree);
}
