import type { Finding } from '../schema/finding.ts';
import type { DigestComparison } from './digest-comparison.ts';
import { toFinding } from './finding.ts';
import { missingNumbers } from './missing-numbers.ts';
import { numberKey } from './number-form.ts';
import { originLabel } from './origin-label.ts';

/** What `omits` lists are numbers of the source that the digest does leave out. */
export function checkOmits(comparison: DigestComparison): Finding[] {
  const { path: file, frontmatter, report, ledger } = comparison;
  const byNumber = new Map(ledger.numbers.map((number) => [number.n, number]));
  const missing = new Map<string, number>();
  for (const number of missingNumbers(comparison)) {
    missing.set(numberKey(number), (missing.get(numberKey(number)) ?? 0) + 1);
  }
  return report.omits.flatMap(({ n }, i): Finding[] => {
    const at = frontmatter.locate(['omits', i, 'n']);
    const number = byNumber.get(n);
    if (!number) {
      return [toFinding('omit-unknown', { file, ...at, message: `源文没有第 ${n} 号数字`, actual: String(n) })];
    }
    const left = missing.get(numberKey(number)) ?? 0;
    missing.set(numberKey(number), left - 1);
    if (left > 0) return [];
    const message = `第 ${n} 号数字“${number.text}”（${originLabel(number)}）已经写进来了`;
    return [toFinding('omit-carried', { file, ...at, message, actual: String(n) })];
  });
}
