import { frontmatterOf, readYaml } from '../markdown/frontmatter.ts';
import { parseTree } from '../markdown/processor.ts';
import { districts } from '../schema/district.ts';
import { type Indicator, indicator } from '../schema/indicator.ts';
import { term } from '../schema/term.ts';
import { topic } from '../schema/topic.ts';
import type { ContentFile } from './content-file.ts';
import { kindOf } from './content-file.ts';

/** All names that reports may refer to. */
export interface Vocabulary {
  /** Paths of all content files. */
  paths: ReadonlySet<string>;
  districts: ReadonlySet<string>;
  /** Ids of all indicators; null where the file itself is not valid. */
  indicators: ReadonlyMap<string, Indicator | null>;
  /** Ids of all topics with their names; null where the file itself is not valid. */
  topics: ReadonlyMap<string, string | null>;
  terms: ReadonlySet<string>;
  /** Ids by what people call the thing: its name and its other names. */
  called: Readonly<Record<'district' | 'indicator' | 'topic' | 'term', ReadonlyMap<string, string>>>;
}

/** Collects the names from all files, broken ones included, so that one mistake is not told twice. */
export function readVocabulary(files: readonly ContentFile[]): Vocabulary {
  const registered = files.filter(({ path }) => kindOf(path).kind === 'districts').flatMap(({ text }) => places(text));
  const indicators = entriesOf('indicator', files).map(([id, data]): [string, Indicator | null] => [
    id,
    indicator.safeParse(data).data ?? null,
  ]);
  const topics = entriesOf('topic', files).map(([id, data]): [string, string | null] => [
    id,
    topic.safeParse(data).data?.name ?? null,
  ]);
  const terms = entriesOf('term', files);
  return {
    paths: new Set(files.map(({ path }) => path)),
    districts: new Set(registered.map(({ id }) => id)),
    indicators: new Map(indicators),
    topics: new Map(topics),
    terms: new Set(terms.map(([id]) => id)),
    called: {
      district: idsByName(registered.map(({ id, name }) => [id, [name]])),
      indicator: idsByName(indicators.map(([id, known]) => [id, known ? [known.name, ...known.aliases] : []])),
      topic: idsByName(topics.map(([id, name]) => [id, name === null ? [] : [name]])),
      term: idsByName(terms.map(([id, data]) => [id, termNames(data)])),
    },
  };
}

/** Id and frontmatter of the files of a kind. */
function entriesOf(kind: 'indicator' | 'topic' | 'term', files: readonly ContentFile[]): [string, unknown][] {
  return files.flatMap(({ path, text }): [string, unknown][] => {
    const read = kindOf(path);
    return read.kind === kind && 'id' in read ? [[read.id, frontmatterOf(parseTree(text))?.data]] : [];
  });
}

function places(text: string): { id: string; name: string }[] {
  const { data } = readYaml(text);
  const parsed = districts.safeParse(data);
  if (parsed.success) return parsed.data;
  const entries: unknown[] = Array.isArray(data) ? data : [];
  return entries.flatMap((entry) =>
    typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
      ? [{ id: entry.id, name: '' }]
      : [],
  );
}

function termNames(data: unknown): string[] {
  const known = term.safeParse(data).data;
  return known ? [known.term, ...known.variants, ...(known.full === undefined ? [] : [known.full])] : [];
}

/** Of two things with one name the first has it; names themselves come before other names. */
function idsByName(entries: readonly [id: string, names: readonly string[]][]): Map<string, string> {
  const pairs = entries.flatMap(([id, names]) => names.map((name, rank) => ({ id, name, rank })));
  return new Map(pairs.toSorted((a, b) => b.rank - a.rank).map(({ id, name }) => [name, id]));
}
