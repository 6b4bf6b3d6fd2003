import type { Finding } from '../schema/finding.ts';
import type { LedgerNumber } from '../schema/ledger.ts';
import type { NamedPeriods } from '../schema/period.ts';
import { periodLabel } from '../text/period-label.ts';
import { readPeriod } from '../text/period.ts';
import type { Position } from '../text/position.ts';
import { periodsAgree } from './agreeing-periods.ts';
import type { DigestComparison } from './digest-comparison.ts';
import type { DigestNumber } from './digest-number.ts';
import { toFinding } from './finding.ts';
import { originLabel } from './origin-label.ts';
import { isSourcePeriod } from './source-period.ts';

/** Every period of the digest is one of the source's, and each figure has that of its number in the source. */
export function checkFigurePeriods(comparison: DigestComparison): Finding[] {
  return [...checkKnown(comparison), ...checkPartners(comparison)];
}

function checkKnown({ path: file, numbers, frontmatter, report, times }: DigestComparison): Finding[] {
  const written: { period: string; at: Position }[] = [
    { period: String(report.period), at: frontmatter.locate(['period']) },
    ...Object.entries(report.periods).flatMap(([name, { start, end }]) => [
      ...(start === undefined ? [] : [{ period: start, at: frontmatter.locate(['periods', name, 'start']) }]),
      ...(end === undefined ? [] : [{ period: end, at: frontmatter.locate(['periods', name, 'end']) }]),
    ]),
    ...numbers.flatMap(({ link }) => (link && link.period !== null ? [{ period: link.period, at: link }] : [])),
  ];
  return written.flatMap(({ period, at: { line, column } }) =>
    isSourcePeriod(readPeriod(period), times)
      ? []
      : [
          toFinding('period-unprinted', {
            file,
            line,
            column,
            message: `时段“${period}”（${periodLabel(period)}）源文没有说过，也推不出来`,
            actual: period,
          }),
        ],
  );
}

interface Disagreement {
  ours: DigestNumber;
  theirs: LedgerNumber;
  period: string;
}

function checkPartners(comparison: DigestComparison): Finding[] {
  const { path: file, report, frontmatter } = comparison;
  const all = partnersOf(comparison);
  const wrong = all.filter(({ period, theirs }) => !periodsAgree(period, theirs.period, report.periods));
  const byDefault = ({ ours }: Disagreement): boolean => ours.link?.period === null;
  const told = wrong
    .filter((one) => !byDefault(one))
    .map((one) => differs(file, one, one.ours.link ?? one.ours, report.periods));
  const wrongByDefault = wrong.filter(byDefault);
  const [first] = wrongByDefault;
  // Where most figures without a period disagree, it is the report's own period that is wrong.
  if (first && 2 * wrongByDefault.length > all.filter(byDefault).length) {
    return [...told, differs(file, first, frontmatter.locate(['period']), report.periods)];
  }
  return [...told, ...wrongByDefault.map((one) => differs(file, one, one.ours, report.periods))];
}

/** The figures with a period, and those of the source that have one too. */
function partnersOf({ numbers, report, matching, departed }: DigestComparison): Disagreement[] {
  const meant = new Map([...matching.partners, ...departed.map(({ ours, theirs }) => [ours, theirs] as const)]);
  return numbers.flatMap((ours): Disagreement[] => {
    const theirs = meant.get(ours);
    if (!ours.link || theirs?.period === undefined) return [];
    return [{ ours, theirs, period: ours.link.period ?? String(report.period) }];
  });
}

function differs(
  file: string,
  { ours, theirs, period }: Disagreement,
  { line, column }: Position,
  names: NamedPeriods,
): Finding {
  const source = theirs.period ?? '';
  return toFinding('period-differs', {
    file,
    line,
    column,
    message: `“${ours.text}”的时段是${periodLabel(period, names)}，源文${originLabel(theirs)}说的是${periodLabel(source)}`,
    actual: period,
    expected: source,
  });
}
