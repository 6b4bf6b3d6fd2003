import { z } from 'zod';
import { finding } from './finding.ts';

/** One number of the source as `npm run import -- --json` tells it. */
const importedFigure = z.object({
  text: z.string(),
  /** In the base unit (元, %, else the count). */
  value: z.number(),
  valueMax: z.number().nullable(),
  unit: z.string().nullable(),
  qualifier: z.string().nullable(),
  /** Id of a proposed indicator; null where none is certain. */
  indicator: z.string().nullable(),
  /** As behind `#` in a report; null = unknown. */
  period: z.string().nullable(),
  /** The at most 24 characters around and with it, verbatim. */
  context: z.string(),
});

const importedSection = z.object({
  /** As printed; empty for what stands before the first heading. */
  heading: z.string(),
  /** Depth as in Markdown: 2 for the sections of a page, 3 below them; 1 for what stands before the first heading. */
  level: z.number().int().min(1).max(6),
  paragraphs: z.array(z.string()),
});

/** The object that `npm run import -- FILE --json` writes to stdout (DESIGN §6). */
export const imported = z.object({
  organisation: z.string().nullable(),
  /** Its name as printed. */
  district: z.string().nullable(),
  headline: z.string().nullable(),
  subheadline: z.string().nullable(),
  /** ISO day of publication. */
  date: z.string().nullable(),
  byline: z.record(z.string(), z.array(z.string())),
  credits: z.record(z.string(), z.array(z.string())),
  captions: z.array(z.string()),
  sections: z.array(importedSection),
  figures: z.array(importedFigure),
  furniture: z.array(z.string()),
  findings: z.array(finding),
});
export type Imported = z.infer<typeof imported>;
export type ImportedFigure = z.infer<typeof importedFigure>;
