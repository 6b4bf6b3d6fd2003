import type { Definition, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Position } from './frontmatter.ts';

/** A `[text][name]` or `[^name]` that nothing defines, and so stays plain text. */
export interface UndefinedReference extends Position {
  text: string;
}

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

/** Finds references without definition in a tree as parsed from `text`, before anything changed it. */
export function findUndefinedReferences(tree: Root, text: string): UndefinedReference[] {
  const found: UndefinedReference[] = [];
  visit(tree, 'text', ({ position }) => {
    if (!position) return;
    // The source tells a reference from one that is escaped.
    const source = text.slice(position.start.offset, position.end.offset);
    for (const match of source.matchAll(UNDEFINED)) {
      found.push({ line: position.start.line, column: position.start.column + match.index, text: match[0] });
    }
  });
  return found;
}

const UNDEFINED = /(?<!\\)\[[^\][\n]+\]\[[^\][\n]*\]|(?<!\\)\[\^[^\][\n\s]+\]/g;
