import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../schema/finding.ts';
import { toFinding } from './finding.ts';

/** No raw HTML, and no `[text][name]` or `[^name]` that nothing defines. */
export function checkMarkup(file: string, tree: Root, text: string): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'html', (node) => {
    findings.push(toFinding('raw-html', { file, ...start(node), actual: node.value.split('\n')[0] ?? '' }));
  });
  visit(tree, 'text', (node) => {
    // The parser leaves an undefined reference as plain text; the source tells it from an escaped one.
    const source = text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
    for (const match of source.matchAll(/(?<!\\)\[[^\][\n]+\]\[[^\][\n]*\]|(?<!\\)\[\^[^\][\n\s]+\]/g)) {
      const at = start(node);
      findings.push(
        toFinding('reference-undefined', { file, line: at.line, column: at.column + match.index, actual: match[0] }),
      );
    }
  });
  return findings;
}

function start(node: Nodes): { line: number; column: number } {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
