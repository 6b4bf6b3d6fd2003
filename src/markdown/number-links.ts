import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { elementText } from './element-text.ts';

/** Where links of the running text lead, for a list on paper: the first bears the number 1. */
export interface PaperLink {
  href: string;
  /** The words of the first link that leads there. */
  text: string;
}

/**
 * Numbers the links of the running text for paper, where CSS prints `data-n` behind them, and lists their targets, each
 * once. Figures go without: their indicators stand in the table below the text. So do headings and links within the page.
 */
export function numberLinks(tree: Root): PaperLink[] {
  const links = new Map<string, { n: number; text: string }>();
  visit(tree, 'element', (node) => {
    if (/^h[1-6]$/.test(node.tagName)) return SKIP;
    const { href } = node.properties;
    if (node.tagName !== 'a' || typeof href !== 'string' || href.startsWith('#') || isFigure(node)) return undefined;
    const { n } = links.get(href) ?? { n: links.size + 1 };
    if (n > links.size) links.set(href, { n, text: elementText(node) });
    node.properties['dataN'] = n;
    return undefined;
  });
  return [...links].map(([href, { text }]) => ({ href, text }));
}

function isFigure({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('figure');
}
