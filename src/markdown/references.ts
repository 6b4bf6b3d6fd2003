import type { Definition, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Replaces reference-style links by inline ones and drops their definitions, so that whatever reads
 * links needs to know one kind. Positions stay those of the reference in the text.
 */
export function inlineReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, 'linkReference', (node, index, parent) => {
    const definition = definitions.get(node.identifier);
    if (!definition || !parent || index === undefined) return;
    const { url, title } = definition;
    const link: Link = { type: 'link', url, title: title ?? null, children: node.children };
    if (node.position) link.position = node.position;
    parent.children[index] = link;
  });
  visit(tree, 'definition', (_node, index, parent) => {
    if (!parent || index === undefined) return;
    parent.children.splice(index, 1);
    return index;
  });
}
