import { frontmatterOf, readYaml } from '../markdown/frontmatter.ts';
import { parseTree } from '../markdown/processor.ts';
import { districts } from '../schema/district.ts';
import { type Indicator, indicator } from '../schema/indicator.ts';
import type { ContentFile } from './content-file.ts';
import { kindOf } from './content-file.ts';

/** All names that reports may refer to. */
export interface Vocabulary {
  /** Paths of all content files. */
  paths: ReadonlySet<string>;
  districts: ReadonlySet<string>;
  /** Ids of all indicators; null where the file itself is not valid. */
  indicators: ReadonlyMap<string, Indicator | null>;
  topics: ReadonlySet<string>;
  terms: ReadonlySet<string>;
}

/** Collects the names from all files, broken ones included, so that one mistake is not told twice. */
export function readVocabulary(files: readonly ContentFile[]): Vocabulary {
  const ids = (kind: string): string[] =>
    files.flatMap(({ path }) => {
      const read = kindOf(path);
      return read.kind === kind && 'id' in read ? [read.id] : [];
    });
  return {
    paths: new Set(files.map(({ path }) => path)),
    districts: new Set(
      files.filter(({ path }) => kindOf(path).kind === 'districts').flatMap(({ text }) => districtIds(text)),
    ),
    indicators: new Map(files.flatMap(readIndicator)),
    topics: new Set(ids('topic')),
    terms: new Set(ids('term')),
  };
}

function districtIds(text: string): string[] {
  const { data } = readYaml(text);
  const parsed = districts.safeParse(data);
  if (parsed.success) return parsed.data.map(({ id }) => id);
  const entries: unknown[] = Array.isArray(data) ? data : [];
  return entries.flatMap((entry) =>
    typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' ? [entry.id] : [],
  );
}

function readIndicator({ path, text }: ContentFile): [string, Indicator | null][] {
  const read = kindOf(path);
  if (read.kind !== 'indicator') return [];
  const parsed = indicator.safeParse(frontmatterOf(parseTree(text))?.data);
  return [[read.id, parsed.success ? parsed.data : null]];
}
