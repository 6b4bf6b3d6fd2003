import type { z } from 'zod';
import { type Yaml, frontmatterOf } from '../markdown/frontmatter.ts';
import { parseTree } from '../markdown/processor.ts';
import type { Ledger, LedgerNumber } from '../schema/ledger.ts';
import { report as reportSchema } from '../schema/report.ts';
import { periodsAgree } from './agreeing-periods.ts';
import type { ContentFile } from './content-file.ts';
import { type DepartedNumber, findDepartures } from './departures.ts';
import { type DigestNumber, retells } from './digest-number.ts';
import { digestNumbers } from './digest-numbers.ts';
import { type DigestText, digestTexts } from './digest-text.ts';
import { type Matching, matchNumbers } from './match-numbers.ts';
import { numberKey, textKey } from './number-form.ts';
import { type SourceTimes, sourceTimes } from './source-times.ts';

/** A report held against the ledger of its source: what the checks of its numbers look at. */
export interface DigestComparison {
  path: string;
  /** Of the whole file. */
  text: string;
  /** The texts of the report that may hold numbers, in the order of its file. */
  texts: readonly DigestText[];
  frontmatter: Yaml;
  report: z.infer<typeof reportSchema>;
  ledger: Ledger;
  /** All numbers of the report in the order of its file. */
  numbers: readonly DigestNumber[];
  /** Keys and words of all numbers that the report gives as derived. */
  derived: ReadonlySet<string>;
  matching: Matching;
  /** Numbers that were meant to retell one of the source and do not quite. */
  departed: readonly DepartedNumber[];
  times: SourceTimes;
}

/** Reads a report for its numbers. Null when its frontmatter is not valid, which is told elsewhere. */
export function compareDigest({ path, text }: ContentFile, ledger: Ledger): DigestComparison | null {
  const tree = parseTree(text);
  const frontmatter = frontmatterOf(tree);
  const report = reportSchema.safeParse(frontmatter?.data).data;
  if (!frontmatter || !report) return null;
  const texts = digestTexts(path, text, tree, frontmatter);
  const numbers = digestNumbers(texts, text);
  const agree = (ours: DigestNumber, theirs: LedgerNumber): boolean =>
    ours.link === null || periodsAgree(ours.link.period ?? String(report.period), theirs.period, report.periods);
  const matching = matchNumbers(
    numbers.filter((number) => number.kind === 'figure' && retells(number)),
    ledger.numbers.filter(({ kind }) => kind === 'figure'),
    agree,
  );
  const derived = numbers
    .filter(({ part }) => part === 'derived')
    .flatMap((number) => [numberKey(number), textKey(number.text)]);
  return {
    path,
    text,
    texts,
    frontmatter,
    report,
    ledger,
    numbers,
    derived: new Set(derived),
    matching,
    departed: findDepartures(matching),
    times: sourceTimes(ledger.numbers, report.published ?? null),
  };
}
