import type { Heading, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ParsedReport } from '../markdown/parse-report.ts';
import { plainText } from '../markdown/plain-text.ts';
import { readTarget } from '../markdown/target.ts';
import type { Finding } from '../schema/finding.ts';
import { canonicalText } from '../text/canonical.ts';
import { toFinding } from './finding.ts';

/** A report says something: words behind every topic, text under its headings. A draft nobody filled in does not. */
export function checkBody(report: ParsedReport): Finding[] {
  const { path: file, tree, sections } = report;
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => void headings.push(node));
  const empty = headings.filter((heading) => isOnlyTopic(file, heading));
  if (empty.length > 0) {
    return empty.map(({ position }) => {
      const { line = 1, column = 1 } = position?.start ?? {};
      return toFinding('body-empty', { file, line, column, message: '小标题只有主题，后面没有文字' });
    });
  }
  if (tree.children.some(hasText)) return [];
  const line = sections[0]?.line ?? tree.children[0]?.position?.end.line ?? 1;
  return [toFinding('body-empty', { file, line, column: 1, message: '正文里一句话也没有' })];
}

function isOnlyTopic(file: string, heading: Heading): boolean {
  let rest = plainText(heading);
  let topics = 0;
  visit(heading, 'link', (link) => {
    if (readTarget(file, link.url).kind !== 'topic') return;
    rest = rest.replace(plainText(link), '');
    topics += 1;
  });
  return topics > 0 && /^[\s\p{P}\p{S}]*$/u.test(rest);
}

function hasText(node: Nodes): boolean {
  if (node.type === 'section') return node.children.some(hasText);
  if (node.type === 'heading' || node.type === 'footnoteDefinition') return false;
  return canonicalText(plainText(node)) !== '';
}
