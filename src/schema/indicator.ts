import { z } from 'zod';

/** What kind of number an indicator holds; figures of different bases are never one series. */
export const basis = z.enum(['flow', 'stock', 'share', 'rank']);
export type Basis = z.infer<typeof basis>;

/** Frontmatter of `content/indicators/<id>.md`; the body holds definition and caveats. */
export const indicator = z.strictObject({
  name: z.string().min(1),
  /** Measure words that fit, as printed: 家, 人次, 元 (never 万元), %. */
  units: z.array(z.string().min(1)).min(1),
  basis,
  /** Ids; whether they are known is checked with the content. */
  topic: z.string().min(1),
  related: z.array(z.string().min(1)).default([]),
  aliases: z.array(z.string().min(1)).default([]),
});
export type Indicator = z.infer<typeof indicator>;
