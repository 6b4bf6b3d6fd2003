import { z } from 'zod';
import { id } from './district.ts';

/** What a term names: the index of names lists terms by it. */
export const termKind = z.enum(['programme', 'honour', 'organisation', 'policy', 'place', 'people']);
export type TermKind = z.infer<typeof termKind>;

/** Frontmatter of `content/glossary/<id>.md`; the body holds the meaning. */
export const term = z.strictObject({
  term: z.string().min(1),
  /** Other spellings, exactly as reports print them. */
  variants: z.array(z.string().min(1)).default([]),
  /** Left out where it is none of these. */
  kind: termKind.optional(),
  full: z.string().min(1).optional(),
  /** Words for nearly the same thing that readers type: the search offers them, and says that they are others. */
  synonyms: z.array(z.string().min(1)).default([]),
  /** Ids that the entry had before it was renamed: links to them still lead to it. */
  formerly: z.array(id).default([]),
});
export type Term = z.infer<typeof term>;
