import type { Ledger, LedgerNumber, NumberKind } from '../schema/ledger.ts';
import type { ContentFile } from './content-file.ts';
import { compareDigest } from './digest-comparison.ts';
import { missingNumbers } from './missing-numbers.ts';

/** What the site shows of how a report answers to its source. */
export interface ReportProof {
  ledger: Ledger;
  /** Numbers of the source by what they are, and how many of them the report carries. */
  counts: Readonly<Record<NumberKind, { found: number; carried: number }>>;
  /** Numbers that the report leaves out on purpose. */
  omitted: readonly { number: LedgerNumber; reason: string }[];
  /** What the editor says of gaps, misprints and double meanings of the source: the report's footnotes. */
  notes: readonly string[];
  /** The number of the source behind each number of the report, by `line:column` of the report's file. */
  origins: ReadonlyMap<string, LedgerNumber>;
}

/** Holds a report against its ledger for what is to be shown. Null when its frontmatter is not valid. */
export function reportProof(file: ContentFile, ledger: Ledger): ReportProof | null {
  const comparison = compareDigest(file, ledger);
  if (!comparison) return null;
  const missing = new Set(missingNumbers(comparison));
  const count = (kind: NumberKind): { found: number; carried: number } => {
    const found = ledger.numbers.filter((number) => number.kind === kind);
    return { found: found.length, carried: found.filter((number) => !missing.has(number)).length };
  };
  const byNumber = new Map(ledger.numbers.map((number) => [number.n, number]));
  return {
    ledger,
    counts: { figure: count('figure'), date: count('date'), name: count('name') },
    omitted: comparison.report.omits.flatMap(({ n, reason }) => {
      const number = byNumber.get(n);
      return number ? [{ number, reason }] : [];
    }),
    notes: comparison.texts.filter(({ part }) => part === 'footnote').map(({ text }) => text.trim()),
    origins: new Map(
      [...comparison.matching.partners].map(([{ line, column }, number]) => [`${line}:${column}`, number]),
    ),
  };
}
