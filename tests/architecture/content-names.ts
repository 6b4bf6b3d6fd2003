import { parse } from 'yaml';
import type { SourceFile } from './source-file.ts';

/**
 * The names that only the content may know: of districts, cities, organisations and headlines,
 * and the long names that a report lists.
 */
export function contentNames(districts: string, reports: SourceFile[]): string[] {
  const fields = reports.map((report) => frontmatterOf(report.text));
  const found = [
    ...namesIn(parse(districts), ['id', 'name', 'city']),
    ...fields.flatMap((field) => namesIn(field, ['organisation', 'headline', 'names'])),
  ];
  return [...new Set(found)].filter((name) => name.length > 1);
}

function frontmatterOf(text: string): unknown {
  return parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '');
}

/** The strings under the given keys, at any depth. */
function namesIn(value: unknown, keys: string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, keys));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    keys.includes(key) ? stringsIn(inner) : namesIn(inner, keys),
  );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
