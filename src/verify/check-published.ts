import type { Finding } from '../schema/finding.ts';
import type { DigestComparison } from './digest-comparison.ts';
import { toFinding } from './finding.ts';

/** The day of publication is one that the source prints. */
export function checkPublished({ path: file, frontmatter, report, times }: DigestComparison): Finding[] {
  const { published } = report;
  if (published === undefined || times.days.has(published)) return [];
  const at = frontmatter.locate(['published']);
  const [...days] = times.days;
  if (days.length > 0) {
    const message = `见报日期是 ${published}，源文印的是 ${days.join('、')}`;
    return [toFinding('published-differs', { file, ...at, message, actual: published, expected: days.join('、') })];
  }
  const message = `源文没有印日期，见报日期 ${published} 无从核对`;
  return [toFinding('published-unprinted', { file, ...at, message, actual: published })];
}
