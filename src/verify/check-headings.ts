import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ParsedReport } from '../markdown/parse-report.ts';
import { plainText } from '../markdown/plain-text.ts';
import { readTarget } from '../markdown/target.ts';
import type { Finding } from '../schema/finding.ts';
import { toFinding } from './finding.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every second-level heading of a report links to exactly one topic by its name; there is no first-level one. */
export function checkHeadings({ path, tree, sections }: ParsedReport, vocabulary: Vocabulary): Finding[] {
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
    findings.push(...checkTopicNames(path, node, vocabulary));
    if (node.depth !== 1) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    findings.push(toFinding('heading-level', { file: path, line, column }));
  });
  return findings;
}

function checkTopicNames(file: string, heading: Heading, vocabulary: Vocabulary): Finding[] {
  const findings: Finding[] = [];
  visit(heading, 'link', (link) => {
    const target = readTarget(file, link.url);
    const name = target.kind === 'topic' ? (vocabulary.topics.get(target.id) ?? null) : null;
    const actual = plainText(link);
    if (name === null || actual === name) return;
    const { line = 1, column = 1 } = link.position?.start ?? {};
    const message = `“${actual}”不是这个主题的名称`;
    findings.push(toFinding('topic-name', { file, line, column, message, actual, expected: name }));
  });
  return findings;
}
