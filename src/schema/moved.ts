import { z } from 'zod';
import { day } from './period.ts';

const PAGE = /^\/(?:(?:indicators|topics|districts)\/[^\s/?#]+|reports\/[^\s/?#]+\/[^\s/?#]+)\/$/;

/** Root-relative address of a page made of content, slashes at both ends: `/indicators/new-unions/`. */
const page = z
  .string()
  .regex(PAGE, '地址写成 /indicators/代号/、/topics/代号/、/districts/代号/ 或 /reports/地区/名称/');

const report = page.regex(/^\/reports\//, '撤下的是报道，地址写成 /reports/地区/名称/');

/** A page that has another address now. */
const movedPage = z.strictObject({ from: page, to: page, date: day, withdrawn: z.literal(false).optional() });

/** A report that is no longer published, with the public word why; `to` is the one that replaces it. */
const withdrawnReport = z.strictObject({
  from: report,
  to: report.optional(),
  date: day,
  withdrawn: z.literal(true),
  reason: z.string().min(1),
});
export type WithdrawnReport = z.infer<typeof withdrawnReport>;

/** An address that once was a page. */
const movedEntry = z.discriminatedUnion('withdrawn', [movedPage, withdrawnReport]);
export type MovedEntry = z.infer<typeof movedEntry>;

/** `content/moved.yml`; a file without an entry is an empty list. */
export const movedList = z
  .array(movedEntry)
  .nullable()
  .transform((entries) => entries ?? []);
