import { z } from 'zod';
import { quantity } from './figure.ts';
import { day } from './period.ts';

/** What a number of the source is: a count with its measure word, part of a name or an ordinal, or a calendar date. */
export const numberKind = z.enum(['figure', 'name', 'date']);
export type NumberKind = z.infer<typeof numberKind>;

/**
 * One number of a source with its origin; no sentence of the source is in it. `value` of a name or a
 * date is null where it is no quantity (`8+X`, `4月27日`).
 */
export const ledgerNumber = quantity.pick({ valueMax: true, unit: true, qualifier: true }).extend({
  /** Counts from 1, in the order of the source as it is read. */
  n: z.number().int().positive(),
  kind: numberKind,
  /** As printed, white space of a cut taken out: 43.611万元, 2022年9月, 8+X. */
  text: z.string().min(1),
  value: z.number().nullable(),
  /** How many things the number is spread over by 各 or 均: 全国、省级各1个 → 2. */
  each: z.number().int().min(2).optional(),
  /** What time the source gives it, as behind `#` in a report; absent where the source leaves it open. */
  period: z.string().min(1).optional(),
  /** The source's section, counted from 1; 0 before the first heading. */
  section: z.number().int().nonnegative(),
  /** The paragraph within its section, counted from 1; 0 for headline, headings, captions and the like. */
  paragraph: z.number().int().nonnegative(),
  /** Code points of the decoded text (BOM removed, LF); `end` is exclusive. */
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});
export type LedgerNumber = z.infer<typeof ledgerNumber>;

/** `content/ledgers/<district>/<name>.json`: what the repository keeps of a source (DESIGN §4). */
export const ledger = z.strictObject({
  source: z.strictObject({
    /** Of the file's bytes. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'sha256 应是 64 位小写十六进制'),
    /** Code points of the decoded text. */
    characters: z.number().int().positive(),
  }),
  /** The day on which the report was last held against the source itself, without errors. */
  verified: day.optional(),
  numbers: z.array(ledgerNumber),
});
export type Ledger = z.infer<typeof ledger>;

/** A ledger as its file holds it: fixed order of fields, one number a line, so that a change is read line by line. */
export function ledgerJson({ source, verified, numbers }: Ledger): string {
  const { sha256, characters } = source;
  const lines = numbers.map((number) => `    ${lineOf(number)}`);
  return [
    '{',
    `  "source": ${JSON.stringify({ sha256, characters })},`,
    ...(verified === undefined ? [] : [`  "verified": ${JSON.stringify(verified)},`]),
    lines.length === 0 ? '  "numbers": []' : `  "numbers": [\n${lines.join(',\n')}\n  ]`,
    '}',
    '',
  ].join('\n');
}

/** Whether a ledger's file may stay because it says the same as the ledger, the mark of a check apart. */
export function keepsLedger(wanted: Ledger): (present: string) => boolean {
  const plain = (one: Ledger): string => ledgerJson({ ...one, verified: undefined });
  return (present) => {
    const read = readLedger(present);
    return read !== null && plain(read) === plain(wanted);
  };
}

/** The ledger that a file holds; null when it holds none. */
export function readLedger(text: string): Ledger | null {
  try {
    return ledger.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Fields that are absent stay away: JSON leaves undefined out. */
function lineOf({ n, kind, text, value, valueMax, unit, qualifier, each, period, ...origin }: LedgerNumber): string {
  const { section, paragraph, start, end } = origin;
  return JSON.stringify({
    n,
    kind,
    text,
    value,
    valueMax,
    unit,
    qualifier,
    each,
    period,
    section,
    paragraph,
    start,
    end,
  });
}
