import { frontmatterOf, readYaml } from '../markdown/frontmatter.ts';
import { parseTree } from '../markdown/processor.ts';
import { findUndefinedReferences, inlineReferences } from '../markdown/references.ts';
import { districts } from '../schema/district.ts';
import type { Finding } from '../schema/finding.ts';
import { indicator } from '../schema/indicator.ts';
import { term } from '../schema/term.ts';
import { topic } from '../schema/topic.ts';
import { checkData } from './check-data.ts';
import { checkLinks } from './check-links.ts';
import { checkMarkup } from './check-markup.ts';
import type { ContentFile } from './content-file.ts';
import { toFinding } from './finding.ts';
import { nearestHint } from './nearest.ts';
import type { Vocabulary } from './vocabulary.ts';

const SCHEMAS = { topic, indicator, term } as const;

/** A topic, indicator or glossary entry: frontmatter, links, markup, and the names that it refers to. */
export function checkEntry(
  kind: keyof typeof SCHEMAS,
  { path: file, text }: ContentFile,
  vocabulary: Vocabulary,
): Finding[] {
  const tree = parseTree(text);
  const frontmatter = frontmatterOf(tree);
  const references = findUndefinedReferences(tree, text);
  inlineReferences(tree);
  if (!frontmatter) return [toFinding('frontmatter-missing', { file, line: 1, column: 1 })];
  const found = [
    ...checkData(file, frontmatter, SCHEMAS[kind]),
    ...checkMarkup(file, tree, references),
    ...checkLinks(file, tree, vocabulary),
  ];
  const parsed = kind === 'indicator' ? indicator.safeParse(frontmatter.data) : null;
  if (!parsed?.success) return found;
  const { topic: topicId, related } = parsed.data;
  const unknown = (
    code: 'topic-unknown' | 'indicator-unknown',
    name: string,
    known: Iterable<string>,
    key: string[],
    i?: number,
  ): Finding => {
    const expected = nearestHint(name, known);
    return toFinding(code, {
      file,
      ...frontmatter.locate(i === undefined ? key : [...key, i]),
      message: `${code === 'topic-unknown' ? '主题' : '指标'}“${name}”不存在`,
      actual: name,
      ...(expected === undefined ? {} : { expected }),
    });
  };
  return [
    ...found,
    ...(vocabulary.topics.has(topicId) ? [] : [unknown('topic-unknown', topicId, vocabulary.topics, ['topic'])]),
    ...related.flatMap((id, i) =>
      vocabulary.indicators.has(id)
        ? []
        : [unknown('indicator-unknown', id, vocabulary.indicators.keys(), ['related'], i)],
    ),
  ];
}

/** `content/districts.yml`: its shape, and no id twice. */
export function checkDistricts({ path: file, text }: ContentFile): Finding[] {
  const yaml = readYaml(text);
  const found = checkData(file, yaml, districts);
  const parsed = districts.safeParse(yaml.data);
  if (!parsed.success) return found;
  const ids = parsed.data.map(({ id }) => id);
  return ids.flatMap((id, i) =>
    ids.indexOf(id) === i
      ? []
      : [
          toFinding('duplicate-id', {
            file,
            ...yaml.locate([i, 'id']),
            message: `地区代号 ${id} 登记了两次`,
            actual: id,
          }),
        ],
  );
}
