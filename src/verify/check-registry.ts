import { frontmatterOf, readYaml } from '../markdown/frontmatter.ts';
import { parseTree } from '../markdown/processor.ts';
import { inlineReferences } from '../markdown/references.ts';
import { findSlips } from '../markdown/slips.ts';
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
import { withoutFrontmatter } from './missing-frontmatter.ts';
import { nameHint } from './name-hint.ts';
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
  const slips = findSlips(tree, text);
  inlineReferences(tree);
  if (!frontmatter) return [withoutFrontmatter(file, text)];
  const found = [
    ...checkData(file, frontmatter, SCHEMAS[kind]),
    ...checkMarkup(file, tree, slips),
    ...checkLinks(file, tree, vocabulary),
  ];
  if (kind === 'term') return [...found, ...takenSynonyms(file, frontmatter, vocabulary)];
  const parsed = kind === 'indicator' ? indicator.safeParse(frontmatter.data) : null;
  if (!parsed?.success) return found;
  const { topic: topicId, related } = parsed.data;
  const unknown = (what: 'topic' | 'indicator', name: string, path: PropertyKey[]): Finding => {
    const expected = nameHint(what, name, vocabulary);
    return toFinding(`${what}-unknown`, {
      file,
      ...frontmatter.locate(path),
      message: `${what === 'topic' ? '主题' : '指标'}“${name}”不存在`,
      actual: name,
      ...(expected === undefined ? {} : { expected }),
    });
  };
  return [
    ...found,
    ...(vocabulary.topics.has(topicId) ? [] : [unknown('topic', topicId, ['topic'])]),
    ...related.flatMap((id, i) => (vocabulary.indicators.has(id) ? [] : [unknown('indicator', id, ['related', i])])),
  ];
}

/** A synonym that is itself the name of an entry says two things: the search could not tell which is meant. */
function takenSynonyms(
  file: string,
  { data, locate }: NonNullable<ReturnType<typeof frontmatterOf>>,
  vocabulary: Vocabulary,
): Finding[] {
  const { synonyms } = term.safeParse(data).data ?? { synonyms: [] };
  return synonyms.flatMap((synonym, i) => {
    const owner = vocabulary.called.term.get(synonym);
    if (owner === undefined) return [];
    const message = `近义词“${synonym}”已经是词条 ${owner} 的名称或写法`;
    return [toFinding('synonym-taken', { file, ...locate(['synonyms', i]), message, actual: synonym })];
  });
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
