import { conflictsOf } from '../markdown/figures.ts';
import type { ParsedReport } from '../markdown/parse-report.ts';
import type { Finding } from '../schema/finding.ts';
import { toFinding } from './finding.ts';
import { periodsOf } from './report-periods.ts';

/** Within a report the same key (DESIGN §4) never has two values. */
export function checkConflicts({ path, mentions, frontmatter }: ParsedReport): Finding[] {
  return conflictsOf(mentions, periodsOf(frontmatter).period ?? '').map(([later, first]) =>
    toFinding('figure-conflict', {
      file: path,
      line: later.line,
      column: later.column,
      message: `指标、时段、范围都相同，这里是“${later.text}”，第 ${first.line} 行第 ${first.column} 列却是“${first.text}”`,
      actual: later.text,
      expected: first.text,
    }),
  );
}
