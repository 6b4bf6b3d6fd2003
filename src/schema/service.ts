import { z } from 'zod';
import { id } from './district.ts';

const text = z.string().min(1);

/** Something that a worker can ask a union for; one entry of `content/services.yml`. */
export const service = z.strictObject({
  id,
  name: text,
  /** Small numbers come first. */
  order: z.number().int(),
  /** In what need, as a worker would put it. */
  need: text,
  /** What to ask the local union, and what to bring. */
  ask: text,
  /** Indicators whose figures tell of it. */
  indicators: z.array(text).default([]),
  /** Words that stand in sentences that tell of it. */
  words: z.array(text).min(1),
});
export type Service = z.infer<typeof service>;

/** `content/services.yml`; a file without an entry is an empty list. */
export const services = z
  .array(service)
  .nullable()
  .transform((entries) => entries ?? []);
