import { frontmatterOf } from '../markdown/frontmatter.ts';
import { parseTree } from '../markdown/processor.ts';
import type { Finding } from '../schema/finding.ts';
import { type Ledger, ledgerJson } from '../schema/ledger.ts';
import { term } from '../schema/term.ts';
import { byPlace } from './by-place.ts';
import { checkDigest } from './check-digest.ts';
import { checkLedger } from './check-ledger.ts';
import type { LedgerFile } from './check-ledger-source.ts';
import { checkReport } from './check-report.ts';
import { type ContentFile, kindOf } from './content-file.ts';
import { toFinding } from './finding.ts';
import { ledgerPath } from './ledger-path.ts';
import type { Source } from './source.ts';
import { verifyAgainstSource } from './verify-against-source.ts';
import { readVocabulary } from './vocabulary.ts';

/** What became of one report. */
export interface Verification {
  report: string;
  findings: Finding[];
  /** The ledger that it was held against; null when it has none that can be read. */
  ledger: LedgerFile | null;
}

/**
 * Holds a report against its ledger and, when it is given, both against the source. Without a ledger the
 * source's own numbers serve.
 */
export function verifyReport(
  files: readonly ContentFile[],
  report: ContentFile,
  source: Source | null,
  vocabulary = readVocabulary(files),
): Verification {
  const path = ledgerPath(report.path);
  const file = files.find((one) => one.path === path);
  const read = file ? checkLedger(file) : null;
  const held = read?.ledger ?? (source && ownLedger(source));
  const ledger = file && read?.ledger ? { path, text: file.text, ledger: read.ledger } : null;
  const findings = [
    ...(file ? [] : [toFinding('ledger-missing', { file: report.path, line: 1, column: 1, message: `没有 ${path}` })]),
    ...(read?.findings ?? []),
    ...checkReport(report, vocabulary),
    ...(held ? checkDigest(report, held) : []),
    ...(held && source
      ? verifyAgainstSource({ report, ledger: ledger ?? asFile(path, held), source, terms: termsOf(files) })
      : []),
  ];
  return { report: report.path, ledger, findings: once(findings).toSorted(byPlace) };
}

function ownLedger({ sha256, characters, numbers }: Source): Ledger {
  return { source: { sha256, characters }, numbers: [...numbers] };
}

function asFile(path: string, ledger: Ledger): LedgerFile {
  return { path, text: ledgerJson(ledger), ledger };
}

/** Ledger and source may both tell that a date is wrong. */
function once(findings: readonly Finding[]): Finding[] {
  const seen = new Map(findings.map((one) => [`${one.code} ${one.file}:${one.line}:${one.column} ${one.actual}`, one]));
  return [...seen.values()];
}

function termsOf(files: readonly ContentFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const known = kindOf(path).kind === 'term' ? term.safeParse(frontmatterOf(parseTree(text))?.data).data : undefined;
    return known ? [known.term, ...known.variants, ...(known.full === undefined ? [] : [known.full])] : [];
  });
}
