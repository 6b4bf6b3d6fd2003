import { z } from 'zod';
import { placedFigure } from './figure.ts';
import { loweredGrade } from './grade.ts';

/** A figure as pages and downloads show it. */
export const siteFigure = placedFigure.extend({
  /** `<district>/<name>` */
  report: z.string(),
  district: z.string(),
  /** Day on which the report was printed; null = unknown. */
  published: z.string().nullable(),
  /** The period in Chinese: 2022年, 2023年1—4月. */
  periodLabel: z.string(),
  /** First and last year, month or day of the period; empty where it is not dated. */
  periodStart: z.string(),
  periodEnd: z.string(),
  /** Sorts periods from early to late. */
  periodSortKey: z.string(),
  /** The grade to which the report's editor lowers it, and why; null where the rules alone grade it. */
  lowered: z.object({ grade: loweredGrade, reason: z.string() }).nullable(),
  /** Root-relative without base, to the sentence. */
  href: z.string(),
});
export type SiteFigure = z.infer<typeof siteFigure>;
