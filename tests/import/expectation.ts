import { z } from 'zod';
import { imported } from '../../src/schema/imported.ts';

/** What `NAME.json` beside an invented source holds; see tests/fixtures/sources/README.md. */
export const expectation = imported.omit({ findings: true, figures: true }).extend({
  figures: z.array(imported.shape.figures.element.omit({ context: true })),
  /** Ends and beginnings of paragraphs that a cut has torn apart. */
  cuts: z.array(z.tuple([z.string(), z.string()])).default([]),
});
export type Expectation = z.infer<typeof expectation>;
