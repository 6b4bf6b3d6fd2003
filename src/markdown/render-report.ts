import type { Root, RootContent } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { numberLinks, type PaperLink } from './number-links.ts';
import type { ParsedReport } from './parse-report.ts';
import { rehypeAliases } from './rehype-aliases.ts';
import { rehypePermalinks } from './rehype-permalinks.ts';
import { rehypeFurnish } from './rehype-furnish.ts';
import { rehypeRoutes } from './rehype-routes.ts';
import { rehypeQuotedLinks } from './rehype-quoted-links.ts';
import { rehypeUnbroken } from './rehype-unbroken.ts';
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

/** A report as HTML nodes, footnotes last, before anything is added that only its own page has. */
export function toHast(report: ParsedReport, { base, period }: RenderOptions): Root {
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
    .use(rehypeQuotedLinks)
    .use(rehypeUnbroken)
    .runSync(structuredClone(report.tree), file);
}

function isFootnotes(node: RootContent): boolean {
  return node.type === 'element' && node.properties['dataFootnotes'] !== undefined;
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

export function stringify(children: RootContent[]): string {
  return unified().use(rehypeStringify).stringify({ type: 'root', children });
}
