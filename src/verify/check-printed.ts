import type { Finding } from '../schema/finding.ts';
import type { DigestComparison } from './digest-comparison.ts';
import { type DigestNumber, retells } from './digest-number.ts';
import { nearestNumber } from './nearest-number.ts';
import { isPrintedAlike, wordsOf } from './number-form.ts';
import { alteredFinding, normalisedFinding, repeatedFinding, unknownFinding } from './number-findings.ts';

/**
 * Every number of the digest, dates apart, stands in the source: as printed, or in another spelling; or it
 * is told as derived.
 */
export function checkPrinted(comparison: DigestComparison): Finding[] {
  const { path, numbers, departed, matching } = comparison;
  const departures = new Map(departed.map((one) => [one.ours, one]));
  const judge = strangerJudge(comparison);
  return numbers.flatMap((ours): Finding[] => {
    if (ours.kind === 'date') return [];
    const partner = matching.partners.get(ours);
    if (partner) return isPrintedAlike(ours, partner) ? [] : [normalisedFinding(path, ours, partner)];
    const departure = departures.get(ours);
    return departure ? [alteredFinding(path, departure)] : judge(ours);
  });
}

/** Judges numbers that retell none of the source on their own: repetitions, names, and what is too many. */
function strangerJudge({ path, ledger, derived, matching }: DigestComparison): (ours: DigestNumber) => Finding[] {
  const known = Map.groupBy(
    ledger.numbers.flatMap((number) => wordsOf(number).map((word) => ({ word, number }))),
    ({ word }) => word,
  );
  return (ours) => {
    const words = wordsOf(ours);
    if (words.some((word) => derived.has(word)) || isRemark(ours)) return [];
    const alike = [...new Set(words.flatMap((word) => known.get(word) ?? []).map(({ number }) => number))];
    const same = isSpread(ours) && ledger.numbers.some(({ each }) => each) ? alike.filter(({ each }) => each) : alike;
    const [first] = same;
    if (!first) {
      const near = nearestNumber(
        ours,
        ledger.numbers,
        (theirs) => Math.min(matching.distance(ours, theirs), 1e4) / 1e6,
      );
      return [near ? alteredFinding(path, { ours, theirs: near }) : unknownFinding(path, ours)];
    }
    if (ours.kind === 'figure' && retells(ours) && same.every(({ kind }) => kind === 'figure')) {
      return [repeatedFinding(path, ours, same)];
    }
    return same.some((theirs) => isPrintedAlike(ours, theirs)) ? [] : [normalisedFinding(path, ours, first)];
  };
}

/** 各1名: the words of the source are told, so the source spreads this number too. */
function isSpread({ part, before }: DigestNumber): boolean {
  return part === 'footnote' && /[各均]$/.test(before);
}

/** Two, both, the first: small numbers in words belong to the editor's own remarks. */
function isRemark({ part, link, text, value }: DigestNumber): boolean {
  return part === 'footnote' && link === null && !/[0-9０-９]/.test(text) && (value ?? 0) <= 10;
}
