import type { Finding } from '../schema/finding.ts';
import { toFinding } from './finding.ts';

/** The one finding of a Markdown file whose frontmatter is missing or does not end. */
export function withoutFrontmatter(file: string, text: string): Finding {
  const open = /^\uFEFF?---[ \t]*(?:\r?\n|$)/.test(text);
  const message = open ? '文件头没有结束：少了单独一行的 ---' : '文件的第一行不是 ---，没有文件头';
  return toFinding('frontmatter-missing', { file, line: 1, column: 1, message });
}
