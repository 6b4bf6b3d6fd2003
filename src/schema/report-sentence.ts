import { z } from 'zod';

/** A sentence of a report as views over all reports need it. */
export const reportSentence = z.object({
  /** Its permanent id. */
  id: z.string(),
  /** Its words. */
  text: z.string(),
  /** Which paragraph of the report it stands in, counted from 0. */
  paragraph: z.number(),
  /** The calendar dates that it names: `2022`, `2022-09`, `2022-04-27`. */
  dates: z.array(z.string()),
});
export type ReportSentence = z.infer<typeof reportSentence>;
