import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Target, readTarget } from '../markdown/target.ts';
import type { Finding } from '../schema/finding.ts';
import type { Code } from './catalogue.ts';
import { toFinding } from './finding.ts';
import { nearestHint } from './nearest.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every relative link of a file leads to a content file that exists. */
export function checkLinks(file: string, tree: Root, vocabulary: Vocabulary): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'link', (link) => {
    const target = readTarget(file, link.url);
    if (!('path' in target) || vocabulary.paths.has(target.path)) return;
    findings.push(dangling(file, link, target, vocabulary));
  });
  return findings;
}

const CODES: Readonly<Record<Exclude<Target['kind'], 'external' | 'anchor'>, Code>> = {
  indicator: 'indicator-unknown',
  topic: 'topic-unknown',
  term: 'term-unknown',
  report: 'report-unknown',
  file: 'link-dangling',
};

function dangling(
  file: string,
  link: Link,
  target: Extract<Target, { path: string }>,
  vocabulary: Vocabulary,
): Finding {
  const code = CODES[target.kind];
  const expected =
    target.kind === 'file'
      ? sameFileElsewhere(file, target.path, vocabulary)
      : nearestHint(target.id, idsOf(target.kind, vocabulary));
  return toFinding(code, {
    file,
    line: link.position?.start.line ?? 1,
    column: link.position?.start.column ?? 1,
    message:
      target.kind === 'file' ? `链接指向不存在的文件：${target.path}` : `${LABELS[target.kind]}“${target.id}”不存在`,
    actual: link.url,
    ...(expected === undefined ? {} : { expected }),
  });
}

const LABELS = { indicator: '指标', topic: '主题', term: '词条', report: '报道' } as const;

function idsOf(kind: keyof typeof LABELS, vocabulary: Vocabulary): Iterable<string> {
  if (kind === 'indicator') return vocabulary.indicators.keys();
  if (kind === 'topic') return vocabulary.topics;
  if (kind === 'term') return vocabulary.terms;
  return [...vocabulary.paths].flatMap((path) => /^content\/reports\/(.+)\.md$/.exec(path)?.[1] ?? []);
}

/** A wrong number of `../` is the commonest slip: the file of that name, as it must be written here. */
function sameFileElsewhere(file: string, path: string, vocabulary: Vocabulary): string | undefined {
  const name = path.split('/').slice(-2).join('/');
  const found = [...vocabulary.paths].find((candidate) => candidate.endsWith(`/${name}`));
  if (found === undefined) return undefined;
  return `${'../'.repeat(file.split('/').length - 2)}${found.replace(/^content\//, '')}`;
}
