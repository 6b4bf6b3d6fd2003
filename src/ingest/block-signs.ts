import { readingForm } from '../text/reading-form.ts';
import type { Span } from './layout.ts';
import { POINTERS } from './marked-captions.ts';

/** A run of the source. */
export interface Run {
  start: number;
  end: number;
}

/** Signs before and behind the words of each kind, in reading form. */
const SIGNS: Readonly<Record<string, { lead: RegExp; tail: RegExp }>> = {
  heading: {
    lead: /^(?:#{1,6}\s*)?(?:\*\*|__)?[◆■●◇□▌▍▎★☆❖✦◎○♦▪◢◤※✿❤♥]*\s*/,
    tail: /\s*[◆■●◇□▌▍▎★☆❖✦◎○♦▪◢◤※✿❤♥]*\s*(?:\*\*|__)?(?:\s+#+)?$/,
  },
  headline: { lead: /^(?:#{1,6}\s*)?(?:\*\*|__)?[◆■●□★☆]*\s*/, tail: /\s*(?:\*\*|__)?$/ },
  subheadline: { lead: /^(?:#{1,6}\s*)?(?:\*\*)?\s*[—–―\-－─]*\s*/, tail: /\s*(?:\*\*)?$/ },
  organisation: { lead: /^(?:#{1,6}\s*)?[【[\s*]*/, tail: /[】\]\s:：|丨]*$/ },
  caption: { lead: new RegExp(`^[${POINTERS}◆■●◇□★☆\\s:：]*`), tail: new RegExp(`[${POINTERS}\\s]*$`) },
  list: { lead: /^(?:[-*+–]\s+|[•‧∙·◦▫➤➢✓✔✅◆■●◇□★☆❖✦◎○♦▪]\s*)/, tail: /\s*$/ },
};

/** The run of a span's words: without the signs of its kind; bullets stand before the first line of an item only. */
export function strip(source: string, span: Span, kind: string, first: boolean): Run {
  const signs = SIGNS[kind];
  if (!signs || (kind === 'list' && !first)) return span;
  const form = readingForm(source.slice(span.start, span.end));
  const start = span.start + (signs.lead.exec(form)?.[0].length ?? 0);
  const end = Math.max(start, span.end - (signs.tail.exec(form)?.[0].length ?? 0));
  return kind === 'heading' ? unbracketed(source, { start, end }) : { start, end };
}

/** 【】 that hold all of a heading. */
function unbracketed(source: string, run: Run): Run {
  const whole = /^[【〖［[]\s*[^【】〖〗［］]*\s*[】〗］\]]$/.test(source.slice(run.start, run.end));
  return whole ? { start: run.start + 1, end: run.end - 1 } : run;
}
