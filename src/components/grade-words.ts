import type { Grade, GradedAs } from '../schema/grade.ts';

/** How the grades are called. */
export const GRADE_LABELS: Readonly<Record<Grade, string>> = { A: '可比', B: '有一点不同', C: '不可比' };

/** What a cell shows of a figure's grade: its name before the reason, which for a comparable one says it all. */
export function gradeShown(graded: GradedAs | undefined): { grade: Grade | null; label: string; reason: string } {
  const { grade, reason } = graded ?? { grade: null, reason: '' };
  if (grade === null) return { grade, label: '', reason };
  return grade === 'A' ? { grade, label: '', reason } : { grade, label: `${GRADE_LABELS[grade]}：`, reason };
}
