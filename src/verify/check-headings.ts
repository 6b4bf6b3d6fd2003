import { visit } from 'unist-util-visit';
import type { ParsedReport } from '../markdown/parse-report.ts';
import type { Finding } from '../schema/finding.ts';
import { toFinding } from './finding.ts';

/** Every second-level heading of a report links to exactly one topic; there is no first-level one. */
export function checkHeadings({ path, tree, sections }: ParsedReport): Finding[] {
  const findings = sections
    .filter(({ topics }) => topics.length !== 1)
    .map(({ line, column, heading, topics }) =>
      toFinding('heading-topic', {
        file: path,
        line,
        column,
        message: topics.length === 0 ? `小标题“${heading}”没有主题` : `小标题“${heading}”有 ${topics.length} 个主题`,
        actual: heading,
        expected: '一个主题',
      }),
    );
  visit(tree, 'heading', (node) => {
    if (node.depth !== 1) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    findings.push(toFinding('heading-level', { file: path, line, column }));
  });
  return findings;
}
