import type { z } from 'zod';

/** What is wrong with the value at an issue's path, in words for editors; `whole` names the data as a whole. */
export function schemaWords(issue: z.core.$ZodIssue, actual: unknown, whole: string): string {
  const { path, code, message } = issue;
  if (path.length === 0) return isEmpty(actual) ? `${whole}是空的` : `${whole}应是一行一个“字段: 值”`;
  const name = fieldName(path);
  if (code === 'invalid_key') return keyWords(issue, fieldName(path.slice(0, -1)));
  if (actual === undefined) return `缺少字段 ${name}`;
  if (isEmpty(actual)) return `字段 ${name} 还没有填`;
  if (isOurs(message)) return `字段 ${name} 不合格：${message}`;
  const value = typeof actual === 'object' || code === 'invalid_type' ? kindOfValue(actual) : `“${String(actual)}”`;
  return `字段 ${name} 不能写成${value}`;
}

function keyWords({ path, issues }: z.core.$ZodIssueInvalidKey, parent: string): string {
  const own = issues.map(({ message }) => message).find(isOurs);
  return `字段 ${parent} 里的名称“${String(path.at(-1))}”不合格${own === undefined ? '' : `：${own}`}`;
}

/** `periods.term.start`, `photos 第 2 项` */
function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name === '' ? '' : `${name} `}第 ${key + 1} 项`;
    return name === '' ? String(key) : `${name}${name.endsWith('项') ? ' ' : '.'}${String(key)}`;
  }, '');
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** The schemas' own messages are Chinese; those of the library speak of its types. */
function isOurs(message: string): boolean {
  return /\p{Script=Han}/u.test(message);
}

function kindOfValue(value: unknown): string {
  if (Array.isArray(value)) return '列表';
  if (typeof value === 'object') return '一组字段';
  return { string: '一段文字', number: '数字', boolean: '是或否' }[typeof value as string] ?? '这样';
}
