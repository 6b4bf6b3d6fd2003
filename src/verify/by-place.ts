import type { Finding } from '../schema/finding.ts';

/** Orders findings by file, then by place. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column || a.code.localeCompare(b.code, 'en')
  );
}
