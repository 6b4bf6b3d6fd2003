import type { Mention } from '../markdown/mentions.ts';
import type { ParsedReport } from '../markdown/parse-report.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Finding } from '../schema/finding.ts';
import type { NamedPeriods } from '../schema/period.ts';
import { findDates } from '../text/date.ts';
import { periodLabel } from '../text/period-label.ts';
import { readPeriod, yearsOf } from '../text/period.ts';
import { toFinding } from './finding.ts';
import { mendedPeriod } from './mended-period.ts';
import { nearestHint } from './nearest.ts';
import { periodsOf } from './report-periods.ts';

/** Periods of the frontmatter and of every figure are well formed, declared, and agree with their sentence. */
export function checkPeriods(report: ParsedReport): Finding[] {
  const { path: file, frontmatter, mentions } = report;
  const { period, names, complete } = periodsOf(frontmatter);
  const isBad = (text: string): boolean => !readPeriod(text, names) && (complete || !isName(text));
  return [
    ...(period !== null && frontmatter && isBad(period)
      ? [unreadable(file, frontmatter.locate(['period']), period, names)]
      : []),
    ...mentions.flatMap((mention) =>
      mention.period !== null && isBad(mention.period) ? [unreadable(file, mention, mention.period, names)] : [],
    ),
    ...mentions.flatMap((mention) => checkYear(file, mention, mention.period ?? period, names)),
  ];
}

function isName(period: string): boolean {
  return /^[a-z]/i.test(period);
}

function unreadable(
  file: string,
  { line, column }: { line: number; column: number },
  period: string,
  names: NamedPeriods,
): Finding {
  const named = isName(period);
  const expected =
    mendedPeriod(period, names) ?? (named ? nearestHint(period, [...Object.keys(names), 'undated']) : undefined);
  return toFinding(named ? 'period-unknown' : 'period-malformed', {
    file,
    line,
    column,
    message: named ? `时段“${period}”没有在 periods 里声明` : `时段“${period}”读不懂`,
    actual: period,
    ...(expected === undefined ? {} : { expected }),
  });
}

/** Silent where the sentence names several years: which one a figure means is then the editor's to say. */
function checkYear(file: string, mention: Mention, period: string | null, names: NamedPeriods): Finding[] {
  if (period === null) return [];
  const years = yearsOf(period, names);
  const named = new Set(findDates(plainText(mention.sentence)).map(({ date }) => Number(date.slice(0, 4))));
  const [year] = named;
  if (named.size !== 1 || year === undefined || years.length === 0 || years.includes(year)) return [];
  const { line, column, text } = mention;
  return [
    toFinding('year-differs', {
      file,
      line,
      column,
      message: `句子说的是 ${year}年，“${text}”的时段却是${periodLabel(period, names)}`,
      actual: period,
      expected: String(year),
    }),
  ];
}
