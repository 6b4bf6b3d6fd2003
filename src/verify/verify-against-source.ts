import type { Finding } from '../schema/finding.ts';
import { checkFingerprint } from './check-fingerprint.ts';
import { type LedgerFile, checkLedgerSource } from './check-ledger-source.ts';
import { checkMasthead } from './check-masthead.ts';
import { checkSwapped } from './check-swapped.ts';
import { checkWording } from './check-wording.ts';
import type { ContentFile } from './content-file.ts';
import { compareDigest } from './digest-comparison.ts';
import type { Source } from './source.ts';

/** What a report and its ledger are held against, and with. */
export interface SourceProof {
  report: ContentFile;
  ledger: LedgerFile;
  source: Source;
  /** Words that a digest may share with its source: the glossary's terms and full forms. */
  terms: readonly string[];
}

/** All that only the source itself can tell about a report and its ledger; the rest is `checkDigest`'s. */
export function verifyAgainstSource({ report, ledger, source, terms }: SourceProof): Finding[] {
  const fromLedger = checkLedgerSource(ledger, source);
  const comparison = compareDigest(report, ledger.ledger);
  if (!comparison) return fromLedger;
  return [
    ...fromLedger,
    ...checkFingerprint(comparison, source, '源文件'),
    ...checkMasthead(comparison, source.masthead),
    ...checkWording(comparison, source.text, terms),
    ...checkSwapped(comparison, source.text),
  ];
}
