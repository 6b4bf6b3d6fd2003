import type { Element, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
]);

/**
 * rehype plugin: a link that is quoted as a whole gives its quotation marks back to the text, so that no line runs under
 * their blank halves. The text stays as it is.
 */
export function rehypeQuotedLinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'a' || !parent || index === undefined) return undefined;
      const [first, last] = [node.children[0], node.children.at(-1)];
      if (first?.type !== 'text' || last?.type !== 'text') return undefined;
      const [open, close] = [first.value[0] ?? '', last.value.at(-1)];
      if (PAIRS.get(open) !== close || isTornBy(node, open)) return undefined;
      first.value = first.value.slice(1);
      last.value = last.value.slice(0, -1);
      parent.children.splice(index, 1, mark(open), node, mark(close ?? ''));
      return [SKIP, index + 3];
    });
  };
}

/** “甲”和“乙” begins and ends with marks that are no pair. */
function isTornBy({ children }: Element, open: string): boolean {
  const text = children.map((child) => (child.type === 'text' ? child.value : ' ')).join('');
  return text.indexOf(PAIRS.get(open) ?? '') < text.length - 1;
}

function mark(value: string): Text {
  return { type: 'text', value };
}
