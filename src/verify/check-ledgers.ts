import { frontmatterOf } from '../markdown/frontmatter.ts';
import { parseTree } from '../markdown/processor.ts';
import type { Finding } from '../schema/finding.ts';
import { checkDigest } from './check-digest.ts';
import { checkLedger } from './check-ledger.ts';
import { type ContentFile, kindOf } from './content-file.ts';
import { toFinding } from './finding.ts';
import { ledgerPath, reportPaths } from './ledger-path.ts';

/** Every ledger is sound and has its report or draft; each of them carries what the ledger lists, unaltered. */
export function checkLedgers(files: readonly ContentFile[]): Finding[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const ledgers = files.filter(({ path }) => kindOf(path).kind === 'ledger');
  const reports = files.filter(({ path }) => kindOf(path).kind === 'report');
  return [
    ...ledgers.flatMap((file): Finding[] => {
      const { ledger, findings } = checkLedger(file);
      if (!ledger) return findings;
      const own = reportPaths(file.path).flatMap((path) => byPath.get(path) ?? []);
      if (own.length === 0) return [orphan(file.path)];
      return own.flatMap((report) => checkDigest(report, ledger));
    }),
    ...reports.filter(({ path }) => !byPath.has(ledgerPath(path))).flatMap(withoutLedger),
  ];
}

function orphan(file: string): Finding {
  const message = `没有 ${reportPaths(file).join('，也没有 ')}`;
  return toFinding('ledger-orphan', { file, line: 1, column: 1, message });
}

/** Only a report that names its source can have one. */
function withoutLedger({ path: file, text }: ContentFile): Finding[] {
  if (!text.includes('\nsource:')) return [];
  const frontmatter = frontmatterOf(parseTree(text));
  if (!frontmatter) return [];
  const message = `没有 ${ledgerPath(file)}`;
  return [toFinding('ledger-missing', { file, ...frontmatter.locate(['source'], true), message })];
}
