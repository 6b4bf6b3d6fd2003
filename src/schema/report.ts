import { z } from 'zod';
import { loweredGrade } from './grade.ts';
import { day, namedPeriods } from './period.ts';

/** People by their role as printed: `{本报记者: [某某]}`; empty when the source names nobody. */
const people = z.record(
  z.string().min(1),
  z
    .array(
      z
        .string()
        .min(1)
        .regex(/^[^，、；;]*$/, '姓名之间用半角逗号隔开，写成 [张三, 李四]'),
    )
    .min(1),
);

const text = z.string().min(1);

/**
 * Frontmatter of `content/reports/<district>/<name>.md`. A key that is left out is unknown: the
 * source does not say it.
 */
export const report = z.strictObject({
  /** An id of `districts.yml`. */
  district: text,
  organisation: text,
  headline: text,
  subheadline: text.optional(),
  published: day.optional(),
  newspaper: text.optional(),
  page: z.union([text, z.number().transform(String)]).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  accessed: day.optional(),
  /** Period of every figure that names none. Whether it is known is checked with the figures. */
  period: z.union([text, z.number().transform(String)]),
  periods: namedPeriods.default({}),
  byline: people,
  credits: people,
  /** Captions of the printed photos, retold. */
  photos: z.array(text),
  names: z.array(text).default([]),
  /** Firms, offices and other bodies that the digest tells of, as they stand in it; the index of names lists them. */
  organisations: z.array(text).default([]),
  form: z.enum(['digest', 'full']),
  summary: text,
  source: z
    .strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'sha256 应是 64 位小写十六进制'),
      characters: z.number().int().positive(),
    })
    .optional(),
  omits: z.array(z.strictObject({ n: z.number().int(), reason: text })).default([]),
  derived: z.array(z.strictObject({ text, from: text })).default([]),
  /** Indicators whose figures an editor holds for less comparable than the rules do, with the reason shown to readers. */
  lowered: z.array(z.strictObject({ indicator: text, grade: loweredGrade, reason: text })).default([]),
  /** Retired sentence ids and the ids that took their place. */
  aliases: z.record(z.string(), z.string()).default({}),
  corrections: z.array(z.strictObject({ date: day, old: text, new: text, reason: text })).default([]),
  draft: z.boolean().default(false),
});
