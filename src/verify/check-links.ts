import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Target, readTarget } from '../markdown/target.ts';
import type { Finding } from '../schema/finding.ts';
import type { Code } from './catalogue.ts';
import { toFinding } from './finding.ts';
import { mendedAddress } from './mended-address.ts';
import { nameHint } from './name-hint.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every relative link of a file leads to a content file that exists, every other one to the web or a mailbox. */
export function checkLinks(file: string, tree: Root, vocabulary: Vocabulary): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'link', (link) => {
    const target = readTarget(file, link.url);
    if (target.kind === 'external') findings.push(...checkScheme(file, link));
    if (!('path' in target) || vocabulary.paths.has(target.path)) return;
    findings.push(dangling(file, link, target, vocabulary));
  });
  return findings;
}

function checkScheme(file: string, link: Link): Finding[] {
  const scheme = /^[^:/]*(?=:)/.exec(link.url)?.[0].toLowerCase() ?? 'https';
  if (['http', 'https', 'mailto'].includes(scheme)) return [];
  const message = `链接不能以 ${scheme}: 开头`;
  return [toFinding('link-scheme', { file, ...startOf(link), message, actual: link.url })];
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
  // With `\` for `/` the folder cannot be told.
  const kind = link.url.includes('\\') ? 'file' : target.kind;
  const mended = mendedAddress(file, link.url, vocabulary.paths);
  const expected = mended ?? (target.kind === 'file' ? undefined : nameHint(target.kind, target.id, vocabulary));
  return toFinding(CODES[kind], {
    file,
    ...startOf(link),
    message:
      kind === 'file' || target.kind === 'file'
        ? `链接指向不存在的文件：${target.path}`
        : `${LABELS[kind]}“${target.id}”不存在`,
    actual: link.url,
    ...(expected === undefined ? {} : { expected }),
  });
}

const LABELS = { indicator: '指标', topic: '主题', term: '词条', report: '报道' } as const;

function startOf({ position }: Link): { line: number; column: number } {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { line, column };
}
