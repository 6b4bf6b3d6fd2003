import type { NumberKind } from '../schema/ledger.ts';

/** A stretch of the squeezed reading form of a text. */
export interface Zone {
  start: number;
  end: number;
}

/** A number of a text. */
export interface NumberSpan extends Zone {
  kind: NumberKind;
}

/** A Chinese numeral with what stands around it. */
export interface HanNumber {
  form: string;
  /** Offset of the numeral. */
  start: number;
  numeral: string;
  /** The measure word behind numeral and suffix, or ''. */
  measure: string;
  /** Offset behind the measure word. */
  end: number;
  /** Whether a qualifier stands before it, or 余, 多, 几 behind it. */
  qualified: boolean;
}

/** Looks for a number of one kind whose numeral begins at `at`; nothing before `from` may be claimed. */
export type NumberReader = (form: string, at: number, from: number) => NumberSpan | null;

/** What a sticky pattern matches at an offset, or null. */
export function matchAt(pattern: RegExp, form: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(form);
}

/** The last characters before an offset, for patterns that end in `$`. */
export function before(form: string, at: number, from = 0): string {
  return form.slice(Math.max(from, at - 12), at);
}
