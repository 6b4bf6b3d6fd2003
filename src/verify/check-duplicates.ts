import { frontmatterOf, readYaml } from '../markdown/frontmatter.ts';
import { parseTree } from '../markdown/processor.ts';
import type { Finding } from '../schema/finding.ts';
import { type Position, positionOf } from '../text/position.ts';
import { type ContentFile, kindOf } from './content-file.ts';
import { toFinding } from './finding.ts';

/** Across files: no source has two reports, and no two districts, indicators or topics one name. */
export function checkDuplicates(files: readonly ContentFile[]): Finding[] {
  const ordered = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const sources = ordered.flatMap(sourceOf);
  const names = ordered.flatMap(namesOf);
  return [
    ...repeated(sources).map(([{ value, ...at }, first]) =>
      toFinding('source-duplicate', { ...at, message: `同一份源文已经有报道：${first.file}`, actual: value }),
    ),
    ...(['districts', 'indicator', 'topic'] as const).flatMap((kind) =>
      repeated(names.filter((name) => name.kind === kind)).map(([{ value, file, line, column }, first]) =>
        toFinding('duplicate-name', {
          file,
          line,
          column,
          message: `名称“${value}”已经用在 ${first.file} 第 ${first.line} 行`,
          actual: value,
        }),
      ),
    ),
  ];
}

interface Occurrence extends Position {
  file: string;
  value: string;
}

/** Every later occurrence of a value with the first one. */
function repeated<T extends Occurrence>(occurrences: readonly T[]): [later: T, first: T][] {
  const firsts = new Map<string, T>();
  return occurrences.flatMap((occurrence): [T, T][] => {
    const first = firsts.get(occurrence.value);
    if (first) return [[occurrence, first]];
    firsts.set(occurrence.value, occurrence);
    return [];
  });
}

/** Drafts do not count: one may well stand beside the report that was made of it. Found by its letters: parsing every report a second time would double the time of a check. */
function sourceOf({ path: file, text }: ContentFile): Occurrence[] {
  if (!file.startsWith('content/reports/')) return [];
  const head = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?^---/m.exec(text)?.[0] ?? '';
  const match = /(?<=^[^#\n]*\bsha256:\s*["']?)[0-9a-f]{64}/m.exec(head);
  return match ? [{ file, value: match[0], ...positionOf(text, match.index) }] : [];
}

function namesOf({ path: file, text }: ContentFile): (Occurrence & { kind: 'districts' | 'indicator' | 'topic' })[] {
  const { kind } = kindOf(file);
  if (kind !== 'districts' && kind !== 'indicator' && kind !== 'topic') return [];
  const yaml = kind === 'districts' ? readYaml(text) : frontmatterOf(parseTree(text));
  if (!yaml) return [];
  const entries: unknown[] = Array.isArray(yaml.data) ? yaml.data : [yaml.data];
  return entries.flatMap((entry, i) => {
    const value: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'name') : undefined;
    const path = kind === 'districts' ? [i, 'name'] : ['name'];
    return typeof value === 'string' && value !== '' ? [{ kind, file, value, ...yaml.locate(path) }] : [];
  });
}
