import type { Finding } from '../schema/finding.ts';
import { positionOf } from '../text/position.ts';
import { byPlace } from './by-place.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkFormerly } from './check-formerly.ts';
import { checkLedgers } from './check-ledgers.ts';
import { checkMoved } from './check-moved.ts';
import { checkDistricts, checkEntry } from './check-registry.ts';
import { checkReport } from './check-report.ts';
import { checkServices } from './check-services.ts';
import { checkSettings } from './check-settings.ts';
import { type ContentFile, kindOf } from './content-file.ts';
import { toFinding } from './finding.ts';
import { unexpectedFile } from './unexpected-file.ts';
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
      case 'services':
        return checkServices(file, vocabulary);
      case 'settings':
        return checkSettings(file);
      case 'topic':
      case 'indicator':
      case 'term':
        return checkEntry(kind, file, vocabulary);
      case 'report':
        return checkReport(file, vocabulary);
      case 'ledger':
      case 'moved':
        return [];
      case 'other':
        return [unexpectedFile(file.path)];
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
  return [
    ...findings,
    ...checkDuplicates(files),
    ...checkLedgers(files),
    ...checkMoved(files),
    ...checkFormerly(files, vocabulary),
  ].toSorted(byPlace);
}
