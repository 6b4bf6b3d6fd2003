import { z } from 'zod';
import { level } from './level.ts';

/** What a figure counts; follows from its measure word and decides what may stand in one comparison. */
export const counted = z.enum([
  'person',
  'person-time',
  'household',
  'item',
  'event',
  'money',
  'share',
  'time',
  'other',
]);
export type Counted = z.infer<typeof counted>;

export const precision = z.enum(['exact', 'about', 'above', 'below', 'range']);
export type Precision = z.infer<typeof precision>;

/** A printed number with its measure word; `value` is in the base unit (元, %, else the count). */
export const quantity = z.object({
  value: z.number(),
  /** Upper end of a printed range, else null. */
  valueMax: z.number().nullable(),
  /** Measure word as printed, without 万 or 亿; null when none is printed. */
  unit: z.string().nullable(),
  /** Printed words that make it inexact, in order, joined by `…` (约…余); null when exact. */
  qualifier: z.string().nullable(),
  precision,
});
export type Quantity = z.infer<typeof quantity>;

/** One row of `dist/data/figures.json` without the columns that depend on the site. */
export const figure = quantity.extend({
  text: z.string().min(1),
  indicator: z.string(),
  /** `2022`, `2022-09`, `2022-04-27`, `2023-01/2023-04`, a name of the report, or `undated`. */
  period: z.string(),
  scope: z.string().nullable(),
  levels: z.array(level),
  owner: z.string().nullable(),
});
export type Figure = z.infer<typeof figure>;

/** Where a figure stands in its report. `line` and `column` count from 1. */
const place = z.object({
  sentence: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  /** The clause around the number, for lists that quote it. */
  before: z.string(),
  after: z.string(),
});

export const placedFigure = figure.extend({ places: z.array(place).min(1) });
export type PlacedFigure = z.infer<typeof placedFigure>;
