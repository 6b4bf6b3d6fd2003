import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { elementText } from './element-text.ts';

/**
 * rehype plugin: footnote marks and backlinks carry their sign in an attribute that CSS prints, so that
 * the text of a sentence is its words alone (search, copying, reading aloud); tables may scroll
 * sideways on their own.
 */
export function rehypeFurnish() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.properties['dataFootnoteRef'] !== undefined) emptyMark(node, (text) => `注${text}`);
      if (node.properties['dataFootnoteBackref'] !== undefined) emptyMark(node, () => null);
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      parent.children[index] = scrollable(node);
      return SKIP;
    });
  };
}

function emptyMark(node: Element, label: (text: string) => string | null): void {
  const text = elementText(node);
  const name = label(text);
  node.properties['dataMark'] = text;
  if (name !== null) node.properties['ariaLabel'] = name;
  node.children = [];
}

function scrollable(table: Element): Element {
  const properties = { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: '表格，可横向滚动' };
  return { type: 'element', tagName: 'div', properties, children: [table] };
}
