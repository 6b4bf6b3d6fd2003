import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * rehype plugin: puts an empty link behind every sentence; its sign is printed by CSS, so that the words
 * stay as they are. It is for the pointer only: who reads by ear or by key finds all sentences in a list.
 */
export function rehypePermalinks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      const { className, id } = node.properties;
      if (!Array.isArray(className) || !className.includes('sentence') || !parent || index === undefined)
        return undefined;
      parent.children.splice(index + 1, 0, permalink(String(id)));
      return [SKIP, index + 2];
    });
  };
}

function permalink(id: string): Element {
  const properties = { className: ['permalink'], href: `#${id}`, tabIndex: -1, ariaHidden: 'true' };
  return { type: 'element', tagName: 'a', properties, children: [] };
}
