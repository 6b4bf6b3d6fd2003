import { z } from 'zod';

/** A: comparable with most of its row; B: but for one difference; C: not comparable. */
export const grade = z.enum(['A', 'B', 'C']);
export type Grade = z.infer<typeof grade>;

/** The grade of a figure in its row, null where nothing is there to compare it with, and why in words. */
export const gradedAs = z.object({ grade: grade.nullable(), reason: z.string() });
export type GradedAs = z.infer<typeof gradedAs>;

/** The grades to which an editor may lower a figure; there is none to raise it to. */
export const loweredGrade = grade.exclude(['A']);
