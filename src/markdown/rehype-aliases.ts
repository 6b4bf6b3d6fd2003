import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** rehype plugin: a sentence answers to its retired ids as well (`{old: now}`), by empty anchors at its head. */
export function rehypeAliases(aliases: Readonly<Record<string, string>>) {
  const oldIds = Map.groupBy(Object.keys(aliases), (old) => aliases[old]);
  return (tree: Root): void => {
    if (oldIds.size === 0) return;
    visit(tree, 'element', (node) => {
      const { className, id } = node.properties;
      if (!Array.isArray(className) || !className.includes('sentence')) return;
      const anchors = (oldIds.get(String(id)) ?? []).map((old) => ({
        ...{ type: 'element' as const, tagName: 'span', children: [] },
        properties: { id: old, className: ['alias'] },
      }));
      node.children.unshift(...anchors);
    });
  };
}
