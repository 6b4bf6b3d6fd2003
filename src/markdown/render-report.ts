import type { Element, Root, RootContent } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { numberLinks, type PaperLink } from './number-links.ts';
import type { ParsedReport } from './parse-report.ts';
import { rehypeAliases } from './rehype-aliases.ts';
import { rehypePermalinks } from './rehype-permalinks.ts';
import { rehypeFurnish } from './rehype-furnish.ts';
import { rehypeRoutes } from './rehype-routes.ts';
import { sanitizeSchema } from './sanitize.ts';

export interface RenderOptions {
  /** `/` or `/sub/`. */
  base: string;
  /** Default period of the report's figures. */
  period: string;
}

/** A report's Markdown as HTML. */
export interface RenderedReport {
  body: string;
  /** '' when there are none. */
  footnotes: string;
  /** What the numbers behind the links stand for on paper. */
  links: PaperLink[];
}

/** The body and the footnotes of a report, every sentence followed by its permalink and still found by its retired ids. */
export function renderReport(
  report: ParsedReport,
  { aliases, ...options }: RenderOptions & { aliases: Readonly<Record<string, string>> },
): RenderedReport {
  const tree = toHast(report, options);
  rehypeAliases(aliases)(tree);
  rehypePermalinks()(tree);
  const links = numberLinks(tree);
  const [footnotes, body] = partition(tree.children, isFootnotes);
  return { body: stringify(body), footnotes: stringify(footnotes), links };
}

/**
 * The sections of a report that belong to a topic, for a page that gathers several reports: without
 * ids, which belong to the report's own page, with its footnotes linked there (`href`), and with headings
 * of the given level.
 */
export function renderTopicSections(
  report: ParsedReport,
  options: RenderOptions & { topic: string; href: string; headingLevel: 3 | 4 },
): string[] {
  const sections: Element[] = [];
  visit(toHast(report, options), 'element', (node) => {
    const topics = String(node.properties['dataTopic'] ?? '').split(' ');
    if (node.tagName === 'section' && topics.includes(options.topic)) sections.push(node);
  });
  return sections.map((section) => stringify(detach(section, options)));
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

function detach(section: Element, { href, headingLevel }: { href: string; headingLevel: 3 | 4 }): RootContent[] {
  visit(section, 'element', (node) => {
    if (node.tagName === 'h2') node.tagName = `h${headingLevel}`;
    delete node.properties.id;
    delete node.properties['ariaLabelledBy'];
    delete node.properties['ariaDescribedBy'];
    const target = node.properties.href;
    if (typeof target === 'string' && target.startsWith('#')) node.properties.href = `${href}${target}`;
  });
  return section.children;
}

function isFootnotes(node: RootContent): boolean {
  return node.type === 'element' && node.properties['dataFootnotes'] !== undefined;
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function stringify(children: RootContent[]): string {
  return unified().use(rehypeStringify).stringify({ type: 'root', children });
}
