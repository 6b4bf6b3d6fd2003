import type { ParsedReport } from '../markdown/parse-report.ts';
import type { Finding } from '../schema/finding.ts';
import type { NamedPeriods } from '../schema/period.ts';
import { periodLabel } from '../text/period-label.ts';
import { readPeriod } from '../text/period.ts';
import { toFinding } from './finding.ts';
import { periodsOf } from './report-periods.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A stock stands at a moment (DESIGN §4): a day, a month, an edge of a named period. */
export function checkStocks({ path: file, frontmatter, mentions }: ParsedReport, vocabulary: Vocabulary): Finding[] {
  const { period: own, names } = periodsOf(frontmatter);
  return mentions.flatMap(({ indicator, period, text, line, column }) => {
    const known = vocabulary.indicators.get(indicator);
    const actual = period ?? own;
    if (known?.basis !== 'stock' || actual === null || !isLong(actual, names)) return [];
    return [
      toFinding('stock-period', {
        file,
        line,
        column,
        message: `“${known.name}”是某一时点上的数，“${text}”的时段却是${periodLabel(actual, names)}`,
        actual,
        expected: '一天、一个月、时段的起止（#term-start、#term-end）或 #undated',
      }),
    ];
  });
}

function isLong(text: string, names: NamedPeriods): boolean {
  const period = readPeriod(text, names);
  if (period?.kind === 'moment') return period.start.length === 4;
  return period?.kind === 'span' || (period?.kind === 'named' && period.edge === null);
}
