import type { Finding } from '../schema/finding.ts';
import { toFinding } from './finding.ts';

/** A file below `content/` that no kind of content has a place for. */
export function unexpectedFile(file: string): Finding {
  const report = /^content\/(?:reports|drafts)\//.test(file);
  if (!report) return toFinding('file-unexpected', { file, line: 1, column: 1 });
  const ending = !file.endsWith('.md');
  return toFinding('file-unexpected', {
    file,
    line: 1,
    column: 1,
    message: ending ? '报道的文件名要以 .md 结尾' : '报道要直接放在它的地区的文件夹里',
    expected: ending ? file.replace(/(?:\.md)?\.[^./]*$|$/i, '.md') : 'content/reports/<地区代号>/<日期或 undated>.md',
    ...(ending ? { advice: '把文件名的结尾改成小写的 .md；不是报道就移出 content/。' } : {}),
  });
}
