import { z } from 'zod';

/** A calendar year, month or day: `2022`, `2022-09`, `2022-04-27` (ISO 8601-1 reduced precision). */
export const partialDate = z
  .union([z.string(), z.number().transform(String)])
  .refine(isPartialDate, '不是日历上的日期');

/** A full calendar day: `2022-04-27`. */
export const day = z
  .string('不是日历上的日期')
  .refine((text) => text.length === 10 && isPartialDate(text), '不是日历上的日期');

/** A period that the source names but does not date: `term: {name: 第十四次代表大会以来}`. */
const namedPeriod = z.strictObject({
  name: z.string().min(1),
  start: partialDate.optional(),
  end: partialDate.optional(),
});

/** Named periods of one report; the key is what figures write behind `#`. */
export const namedPeriods = z.record(
  z.string().regex(/^[a-z][a-z0-9]*$/, '时段的代号只用小写英文字母和数字，例如 term'),
  namedPeriod,
);
export type NamedPeriods = z.infer<typeof namedPeriods>;

function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = '01', dayOfMonth = '01'] = match;
  const date = new Date(`${year}-${month}-${dayOfMonth}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${dayOfMonth}`);
}
