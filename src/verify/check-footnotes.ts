import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../schema/finding.ts';
import { toFinding } from './finding.ts';

/** Every footnote is defined once and referred to. */
export function checkFootnotes(file: string, tree: Root): Finding[] {
  const used = new Set<string>();
  const definitions: FootnoteDefinition[] = [];
  visit(tree, 'footnoteReference', ({ identifier }) => void used.add(identifier));
  visit(tree, 'footnoteDefinition', (node) => void definitions.push(node));
  return definitions.flatMap((node, i) => {
    const { identifier, label, position } = node;
    const twice = definitions.slice(0, i).some((other) => other.identifier === identifier);
    if (!twice && used.has(identifier)) return [];
    const { line = 1, column = 1 } = position?.start ?? {};
    const mark = `[^${label ?? identifier}]`;
    const message = twice ? `脚注 ${mark} 定义了两次，只有第一次有效` : `正文里没有用到脚注 ${mark}`;
    return [toFinding('footnote-unused', { file, line, column, message, actual: mark })];
  });
}
