import type { Finding } from '../schema/finding.ts';
import type { LedgerNumber } from '../schema/ledger.ts';
import { type DateEvidence, dateEvidence } from './date-evidence.ts';
import type { DigestComparison } from './digest-comparison.ts';
import type { DigestNumber } from './digest-number.ts';
import { toFinding } from './finding.ts';
import { periodDates } from './ledger-dates.ts';
import { originLabel } from './origin-label.ts';
import { type PartialDate, readPartialDates } from './partial-date.ts';

/**
 * A date of the digest agrees with what the source says around the numbers of its sentence: a year that the
 * source prints elsewhere is no date of this sentence.
 */
export function checkDatePlaces(comparison: DigestComparison): Finding[] {
  const { path: file, numbers, times } = comparison;
  const evidenceOf = dateEvidence(comparison);
  const sayings = sayingsOf(comparison);
  return numbers.flatMap((ours): Finding[] => {
    const dates = ours.kind === 'date' ? readPartialDates(ours.text) : [];
    if (dates.length === 0 || !dates.every(times.says) || isToday(dates, times.published)) return [];
    const evidence = evidenceOf(ours);
    const said = sayings(ours, dates, evidence);
    if (said.length === 0 || dates.every((date) => said.some((one) => agrees(date, one)))) return [];
    const { line, column, text } = ours;
    const witness = evidence.governed ?? evidence.around[0];
    const message = `“${text}”与源文对不上${witness ? `：${originLabel(witness)}的“${witness.text}”不是这时候的` : ''}`;
    const expected = said
      .map(dateLabel)
      .filter((label, i, all) => label !== '' && all.indexOf(label) === i)
      .join('、');
    return [
      toFinding('date-differs', {
        file,
        line,
        column,
        message,
        actual: text,
        ...(expected === '' ? {} : { expected }),
      }),
    ];
  });
}

/** What the source says of the time there; nothing where that is not known. */
function sayingsOf({
  ledger,
  times,
}: DigestComparison): (ours: DigestNumber, dates: readonly PartialDate[], evidence: DateEvidence) => PartialDate[] {
  const inParagraph = Map.groupBy(ledger.numbers, originLabel);
  const printedAt = (numbers: readonly LedgerNumber[]): PartialDate[] =>
    [...new Set(numbers.map(originLabel))].flatMap((origin) =>
      (inParagraph.get(origin) ?? []).flatMap((number) => times.dates.get(number) ?? []),
    );
  return ({ part }, dates, { governed, around, alone }) => {
    const governing = periodDates(governed?.period);
    const months =
      alone && dates.every(({ month }) => month !== null) && governing.every(({ month }) => month !== null);
    if (governed && governing.length > 0) return months ? governing : [...governing, ...beside(governed)];
    const periods = around.flatMap(({ period }) => periodDates(period));
    if ((part === 'heading' || part === 'footnote') && periods.length > 0) return periods;
    const between = around.every(({ kind }) => kind === 'date');
    const printed = between
      ? around.flatMap((one) => times.dates.get(one) ?? [])
      : [...printedAt(around), ...before(around)];
    return printed.some(hasYear) ? printed : periods.filter(() => periods.some(hasYear));
  };

  /** The dates between the figures before and behind this one: 2021年成立的工会有会员300人. */
  function beside(governed: LedgerNumber): PartialDate[] {
    const { n } = governed;
    const isFigure = ({ kind }: LedgerNumber): boolean => kind === 'figure';
    const from = ledger.numbers.findLast((one) => isFigure(one) && one.n < n)?.n ?? 0;
    const to = ledger.numbers.find((one) => isFigure(one) && one.n > n)?.n ?? Infinity;
    const together = (inParagraph.get(originLabel(governed)) ?? []).filter((one) => one.n > from && one.n < to);
    return together.flatMap((one) => times.dates.get(one) ?? []);
  }

  /** The date that was named last before these numbers may still hold. */
  function before([first]: readonly LedgerNumber[]): PartialDate[] {
    const last = ledger.numbers.findLast(
      ({ kind, n, paragraph }) => kind === 'date' && paragraph > 0 && n < (first?.n ?? 0),
    );
    return last ? [...(times.dates.get(last) ?? [])] : [];
  }
}

function isToday(dates: readonly PartialDate[], published: string | null): boolean {
  const [today] = published === null ? [] : readPartialDates(published);
  return today !== undefined && dates.every(({ day, ...date }) => day === today.day && agrees({ ...date, day }, today));
}

function hasYear({ year }: PartialDate): boolean {
  return year !== null;
}

/** What both say is the same, and there is something that both say. */
function agrees(date: PartialDate, said: PartialDate): boolean {
  const both = (['year', 'month', 'day'] as const).filter((part) => date[part] !== null && said[part] !== null);
  return both.length > 0 && both.every((part) => date[part] === said[part]);
}

function dateLabel({ year, month, day }: PartialDate): string {
  return `${year === null ? '' : `${year}年`}${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`;
}
