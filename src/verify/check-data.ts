import { z } from 'zod';
import type { Yaml, YamlProblem } from '../markdown/frontmatter.ts';
import type { Finding } from '../schema/finding.ts';
import { fieldForm } from './field-forms.ts';
import { toFinding } from './finding.ts';
import { nearestHint } from './nearest.ts';
import { schemaWords } from './schema-words.ts';
import { yamlWords } from './yaml-words.ts';

/** Fields whose value is a calendar date. */
const DATES: ReadonlySet<PropertyKey | undefined> = new Set(['published', 'accessed', 'date', 'start', 'end']);

/** Checks YAML data against its schema; every finding stands at the value, or at the key, that it is about. */
export function checkData(file: string, yaml: Yaml, schema: z.ZodType): Finding[] {
  const [problem] = yaml.problems;
  if (problem) return [yamlFinding(file, problem)];
  const parsed = schema.safeParse(yaml.data);
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => issueFindings(file, yaml, schema, issue));
}

function yamlFinding(file: string, { line, column, code }: YamlProblem): Finding {
  return toFinding('yaml-invalid', { file, line, column, message: `YAML 读不下去：${yamlWords(code)}` });
}

function issueFindings(file: string, yaml: Yaml, schema: z.ZodType, issue: z.core.$ZodIssue): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(file, yaml, schema, [...issue.path, key]));
  }
  const actual = valueAt(yaml.data, issue.path);
  const code = actual !== undefined && DATES.has(issue.path.at(-1)) ? 'date-invalid' : 'frontmatter-field';
  const expected = fieldForm(issue.path) ?? (typeof actual === 'number' ? JSON.stringify(String(actual)) : undefined);
  return [
    toFinding(code, {
      file,
      ...yaml.locate(issue.path, issue.code === 'invalid_key'),
      message: schemaWords(issue, actual, file.endsWith('.md') ? '文件头' : '文件'),
      ...(actual === undefined ? {} : { actual: JSON.stringify(actual) }),
      ...(expected === undefined ? {} : { expected }),
    }),
  ];
}

function unknownKey(file: string, yaml: Yaml, schema: z.ZodType, path: PropertyKey[]): Finding {
  const key = String(path.at(-1));
  const known = path.length === 1 && schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const expected = nearestHint(key, known);
  return toFinding('frontmatter-unknown-field', {
    file,
    ...yaml.locate(path, true),
    message: `不认识的字段 ${key}`,
    actual: key,
    ...(expected === undefined ? {} : { expected }),
  });
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}
