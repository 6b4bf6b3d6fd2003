import type { Grade, GradedAs } from '../schema/grade.ts';

/** How the grades are called. */
export const GRADE_LABELS: Readonly<Record<Grade, string>> = { A: '可比', B: '有一点不同', C: '不可比' };

/**
 * What a cell shows of a figure's grade: its name before the reason, which for a comparable one says it all. A period
 * that stands beside the figure anyway is not told again.
 */
export function gradeShown(
  graded: GradedAs | undefined,
  period = '',
): { grade: Grade | null; label: string; reason: string } {
  const { grade, reason: whole } = graded ?? { grade: null, reason: '' };
  const reason = period === '' ? whole : withoutPeriod(whole, period);
  return { grade, label: grade === null || grade === 'A' ? '' : `${GRADE_LABELS[grade]}：`, reason };
}

/** Reasons are joined by semicolons, each may begin with the figure's own period. */
function withoutPeriod(reason: string, period: string): string {
  const starts = [`这里是${period}，`, `${period}，`];
  return reason
    .split('；')
    .map((part) => part.slice(starts.find((start) => part.startsWith(start))?.length ?? 0))
    .join('；');
}
