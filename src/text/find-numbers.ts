import { eachSpread } from './each-spread.ts';
import { idiomLength } from './idiom.ts';
import { nameCodeAt } from './name-code.ts';
import { compoundAt } from './name-compound.ts';
import { termNameAt } from './name-term.ts';
import { nameZones, type Zones } from './name-zone.ts';
import { numberDateAt } from './number-date.ts';
import { numberDurationAt } from './number-duration.ts';
import { numberFigureAt } from './number-figure.ts';
import type { NumberFound } from './number-found.ts';
import type { NumberReader, NumberSpan } from './number-span.ts';
import { numberText } from './number-text.ts';
import { numberYearAt } from './number-year.ts';
import { ordinalAt } from './ordinal.ts';
import { readQuantity } from './quantity.ts';

/** Digits and points, or Chinese numerals; the financial forms only where several stand together. */
const RUN = /[0-9]+(?:\.[0-9]+)*|[零〇一二两三四五六七八九十廿百千万亿]+|[壹贰叁肆伍陆柒捌玖拾佰仟零万亿]{2,}/g;

/** In the order of their claims. */
const READERS: readonly NumberReader[] = [
  ordinalAt,
  numberDurationAt,
  numberDateAt,
  numberYearAt,
  nameCodeAt,
  numberFigureAt,
];

/**
 * Finds every number of a running text, in order: what it counts, with qualifier and measure word, as
 * `figure`; calendar dates, and the time that a duration names (近两年), as `date`; ordinals, codes and
 * what stands in titles and short quoted terms as `name`. Numerals of idioms and ordinary words are none.
 * `start` and `end` are UTF-16 offsets of the text.
 */
export function findNumbers(text: string): NumberFound[] {
  const { form, origin } = numberText(text);
  return spansOf(form, nameZones(form)).map(({ kind, start: first, end: last }): NumberFound => {
    const [start, end] = [origin(first), origin(last - 1) + 1];
    const printed = text.slice(start, end).replace(/\s+/g, '');
    const quantity = kind === 'figure' ? readQuantity(printed) : null;
    const each = quantity === null ? undefined : eachSpread(form, first);
    // What looks like a number and has no value (1上至345) is kept as a name, so that nothing is lost.
    const read = kind === 'figure' && quantity === null ? 'name' : kind;
    return { kind: read, start, end, text: printed, quantity, ...(each === undefined ? {} : { each }) };
  });
}

function spansOf(form: string, zones: Zones): NumberSpan[] {
  const spans: NumberSpan[] = [];
  let from = 0;
  for (const run of form.matchAll(RUN)) {
    const end = run.index + run[0].length;
    for (let at = Math.max(run.index, from); at < end; at = Math.max(at + 1, from)) {
      const idiom = idiomLength(form, at);
      const span = spanAt(form, at, from, zones, idiom > 0);
      if (span) spans.push(span);
      else if (idiom === 0) break;
      from = span?.end ?? at + idiom;
    }
  }
  return spans;
}

function spanAt(form: string, at: number, from: number, zones: Zones, idiom: boolean): NumberSpan | null {
  const term = zones.termAt(at);
  const name = zones.codeAt(at) ?? compoundAt(form, at) ?? termNameAt(form, at, term);
  if (name) return { kind: 'name', start: Math.max(name.start, from), end: name.end };
  if (idiom) return null;
  for (const reader of READERS) {
    const span = reader(form, at, from);
    if (span) return term ? { ...span, kind: 'name' } : span;
  }
  return null;
}
