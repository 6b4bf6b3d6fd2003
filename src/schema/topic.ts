import { z } from 'zod';

/** Frontmatter of `content/topics/<id>.md`; the body says what belongs to the topic. */
export const topic = z.strictObject({
  name: z.string().min(1),
  order: z.number().int(),
});
export type Topic = z.infer<typeof topic>;
