import type { Finding } from '../schema/finding.ts';
import { checkDistricts, checkEntry } from './check-registry.ts';
import { checkReport } from './check-report.ts';
import { type ContentFile, kindOf } from './content-file.ts';
import { toFinding } from './finding.ts';
import { readVocabulary } from './vocabulary.ts';

/**
 * Checks all content without its sources and collects every finding, sorted by file and place.
 * Warnings do not fail a build; errors do.
 */
export function checkContent(files: readonly ContentFile[]): Finding[] {
  const vocabulary = readVocabulary(files);
  const findings = files.flatMap((file): Finding[] => {
    const garbled = file.text.indexOf('\uFFFD');
    if (garbled >= 0) return [toFinding('encoding-invalid', { file: file.path, ...positionOf(file.text, garbled) })];
    const { kind } = kindOf(file.path);
    switch (kind) {
      case 'districts':
        return checkDistricts(file);
      case 'topic':
      case 'indicator':
      case 'term':
        return checkEntry(kind, file, vocabulary);
      case 'report':
        return checkReport(file, vocabulary);
      case 'ledger':
        return [];
      case 'other':
        return [toFinding('file-unexpected', { file: file.path, line: 1, column: 1 })];
    }
  });
  if (!vocabulary.paths.has('content/districts.yml')) {
    findings.push(
      toFinding('frontmatter-missing', {
        file: 'content/districts.yml',
        line: 1,
        column: 1,
        message: '没有 content/districts.yml',
        advice: '建立这个文件，每个地区一条：id、name、city、order。',
      }),
    );
  }
  return findings.toSorted(byPlace);
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column || a.code.localeCompare(b.code, 'en')
  );
}
