import { z } from 'zod';
import { placedFigure } from './figure.ts';
import { report } from './report.ts';

/** A section's heading as the site's store keeps it; the body stays in the Markdown file. */
const section = z.object({
  /** Id of the heading's sentence. */
  id: z.string(),
  heading: z.string(),
  topics: z.array(z.string()),
});

/** What the content store keeps of a report: typed metadata, never the body (DESIGN §5). */
export const reportEntry = report.extend({
  /** `content/reports/<district>/<name>.md` */
  path: z.string(),
  /** File name without ending: a date or `undated`, with a word where there are several. */
  name: z.string(),
  figures: z.array(placedFigure),
  sections: z.array(section),
  /** Ids of the glossary entries that it links to. */
  terms: z.array(z.string()),
});
export type ReportEntry = z.infer<typeof reportEntry>;
