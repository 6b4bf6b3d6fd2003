import { z } from 'zod';
import { gradedAs } from './grade.ts';

/** A figure that stands for another district in the row of an indicator. */
const valueBeside = z.object({
  /** The district's name. */
  district: z.string(),
  text: z.string(),
  /** Of the sentence that tells it, with the site's base. */
  href: z.string(),
  period: z.string(),
  /** Which part, level or owner it speaks of; '' when the whole. */
  words: z.string(),
});

/** What a report's page shows of a figure or a term where it stands, `/reports/<district>/<name>/places.json`. */
export const reportPlaces = z.object({
  /** By sentence: which of `figures` its links to indicators are, in their order. */
  sentences: z.record(z.string(), z.array(z.number().int().nonnegative())),
  figures: z.array(
    gradedAs.extend({
      indicator: z.string(),
      period: z.string(),
      words: z.string(),
      unit: z.string().nullable(),
    }),
  ),
  /** By indicator: the values of some other districts, and how many there are besides. */
  indicators: z.record(
    z.string(),
    z.object({ name: z.string(), values: z.array(valueBeside), more: z.number().int().nonnegative() }),
  ),
  /** By id: the entries of the glossary that the report links to, with the first sentence of their meaning. */
  terms: z.record(z.string(), z.object({ term: z.string(), full: z.string().optional(), meaning: z.string() })),
});
export type ReportPlaces = z.infer<typeof reportPlaces>;
