import { distance } from 'fastest-levenshtein';
import type { Sentence } from '../markdown/nodes.ts';
import type { ParsedReport } from '../markdown/parse-report.ts';
import { plainText } from '../markdown/plain-text.ts';
import { canonicalText } from '../text/canonical.ts';

/** A sentence that an edit took away, with the one that stands for it now. */
export interface Retired {
  old: string;
  oldText: string;
  /** Null when nothing is like it any more. */
  now: string | null;
  nowText: string;
}

/**
 * The sentences of a report that an edit gave other words, and so other ids. Each is led to the new sentence most like
 * it, when at least half of their characters agree; else its permalink has nowhere to go, and a person must say where.
 */
export function retiredSentences(before: ParsedReport, after: ParsedReport): Retired[] {
  const [old, now] = [before.sentences, after.sentences];
  const [oldIds, nowIds] = [idsOf(old), idsOf(now)];
  const added = now.filter(({ id }) => !oldIds.has(id)).map(worded);
  return old
    .filter(({ id }) => !nowIds.has(id))
    .map(worded)
    .map(({ id, text, form }) => {
      const [best] = added
        .map((one) => ({ ...one, likeness: likenessOf(form, one.form) }))
        .toSorted((a, b) => b.likeness - a.likeness);
      const found = best !== undefined && best.likeness >= LEAST ? best : null;
      return { old: id, oldText: text, now: found?.id ?? null, nowText: found?.text ?? '' };
    });
}

const LEAST = 0.5;

function idsOf(sentences: readonly Sentence[]): Set<string> {
  return new Set(sentences.map(({ id }) => id));
}

function worded(sentence: Sentence): { id: string; text: string; form: string } {
  const text = plainText(sentence);
  return { id: sentence.id, text, form: canonicalText(text) };
}

/** From 0 to 1. A sentence that was cut in two is like each half by as much as that half holds. */
function likenessOf(old: string, now: string): number {
  if (old.includes(now) || now.includes(old))
    return Math.max(LEAST, Math.min(old.length, now.length) / Math.max(old.length, now.length));
  return 1 - distance(old, now) / Math.max(old.length, now.length);
}
