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
  /** Tells how large a district's union is, and stands beside comparisons as a reminder. */
  size: z.boolean().default(false),
  related: z.array(z.string().min(1)).default([]),
  /** What else reports call it. The import takes a number with a fitting unit for it where one of these stands by. */
  aliases: z.array(z.string().min(1)).default([]),
  /**
   * Further words by which the import knows it. Words set apart by a space stand in the number's clause
   * in this order, the number behind or among them: `发展 会员` is 发展会员900名 and 发展900名会员. Words before `…`
   * stand anywhere earlier in the sentence: `送清凉…慰问` is 开展送清凉活动，慰问职工600人次. `/` parts words of
   * which one will do.
   */
  cues: z.array(z.string().min(1)).optional(),
  /**
   * Words beside the number that make it something else: 申报 where it counts what was built. With `…`
   * behind (`春节…`) they do so anywhere earlier in the sentence.
   */
  excludes: z.array(z.string().min(1)).optional(),
});
export type Indicator = z.infer<typeof indicator>;
