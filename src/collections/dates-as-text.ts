import { z } from 'zod';

/**
 * A schema for frontmatter that Astro has read: it takes `2023-04-26` for a moment, where `check` and this project's
 * schemas read the words as they stand. A moment of a whole day becomes its words again.
 */
export function datesAsText<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(asText, schema);
}

function asText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().replace('T00:00:00.000Z', '');
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asText(inner)]));
}
