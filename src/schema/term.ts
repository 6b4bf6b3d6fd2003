import { z } from 'zod';

/** Frontmatter of `content/glossary/<id>.md`; the body holds the meaning. */
export const term = z.strictObject({
  term: z.string().min(1),
  /** Other spellings, exactly as reports print them. */
  variants: z.array(z.string().min(1)).default([]),
  full: z.string().min(1).optional(),
  /** Words for nearly the same thing that readers type: the search offers them, and says that they are others. */
  synonyms: z.array(z.string().min(1)).default([]),
});
export type Term = z.infer<typeof term>;
