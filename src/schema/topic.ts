import { z } from 'zod';

/** Frontmatter of `content/topics/<id>.md`; the body says what belongs to the topic. */
export const topic = z.strictObject({
  name: z.string().min(1),
  order: z.number().int(),
  /** Words by which the import knows what a section is about; one in a heading counts most. */
  aliases: z.array(z.string().min(1)).optional(),
});
export type Topic = z.infer<typeof topic>;
