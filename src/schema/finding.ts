import { z } from 'zod';

export const severity = z.enum(['error', 'warning']);
export type Severity = z.infer<typeof severity>;

/** One thing a check has to say. Lines and columns count from 1; texts are Chinese, for editors. */
export const finding = z.object({
  code: z.string(),
  severity,
  file: z.string(),
  line: z.number().int().positive(),
  column: z.number().int().positive(),
  /** What is wrong. */
  message: z.string(),
  actual: z.string().nullable(),
  expected: z.string().nullable(),
  /** What to do. */
  advice: z.string(),
});
export type Finding = z.infer<typeof finding>;
