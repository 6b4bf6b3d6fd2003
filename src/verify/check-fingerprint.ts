import type { Finding } from '../schema/finding.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { DigestComparison } from './digest-comparison.ts';
import { toFinding } from './finding.ts';

/** The fingerprint in a report is that of `against`: of its ledger, or of the source's file. */
export function checkFingerprint(
  { path: file, frontmatter, report }: DigestComparison,
  against: Ledger['source'],
  called: '台账' | '源文件',
): Finding[] {
  const { source } = report;
  if (!source) return [toFinding('source-unnamed', { file, ...frontmatter.locate([]), expected: against.sha256 })];
  return [
    ...(source.sha256 === against.sha256
      ? []
      : [
          toFinding('source-sha256', {
            file,
            ...frontmatter.locate(['source', 'sha256']),
            message: `报道记的源文指纹与${called}的不同`,
            actual: source.sha256,
            expected: against.sha256,
          }),
        ]),
    ...(source.characters === against.characters
      ? []
      : [
          toFinding('source-characters', {
            file,
            ...frontmatter.locate(['source', 'characters']),
            message: `报道记的源文字数与${called}的不同`,
            actual: String(source.characters),
            expected: String(against.characters),
          }),
        ]),
  ];
}
