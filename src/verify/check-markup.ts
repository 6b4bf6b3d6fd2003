import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { UndefinedReference } from '../markdown/references.ts';
import type { Finding } from '../schema/finding.ts';
import { toFinding } from './finding.ts';

/** No raw HTML in a file, and no reference that nothing defines. */
export function checkMarkup(file: string, tree: Root, references: readonly UndefinedReference[]): Finding[] {
  const findings = references.map(({ line, column, text }) =>
    toFinding('reference-undefined', { file, line, column, actual: text }),
  );
  visit(tree, 'html', ({ position, value }) => {
    const { line = 1, column = 1 } = position?.start ?? {};
    findings.push(toFinding('raw-html', { file, line, column, actual: value.split('\n')[0] ?? '' }));
  });
  return findings;
}
