import type { Finding } from '../schema/finding.ts';
import type { DigestComparison } from './digest-comparison.ts';
import type { DigestNumber, DigestPart } from './digest-number.ts';
import { toFinding } from './finding.ts';
import { numberKey, plainWord } from './number-form.ts';
import { likeness } from './likeness.ts';

/**
 * A summary, a heading or a footnote repeats what the text says. A number of it that the source does have,
 * but in words by which the text tells another one, was altered; so was a name that is told twice.
 */
export function checkRepeats({ path: file, numbers, ledger, derived, matching }: DigestComparison): Finding[] {
  const figures = [...matching.partners.keys()];
  const byUnit = Map.groupBy(figures, ({ unit }) => plainWord(unit));
  const names = numbers.filter(({ kind }) => kind === 'name');
  const known = new Set(ledger.numbers.map(numberKey));
  return numbers.flatMap((ours): Finding[] => {
    if (!known.has(numberKey(ours)) && !derived.has(numberKey(ours))) return [];
    if (ours.kind === 'date' || (ours.kind === 'figure' && !REPEATING.has(ours.part))) return [];
    const meant =
      ours.kind === 'name' ? otherName(ours, names) : otherMeant(ours, byUnit.get(plainWord(ours.unit)) ?? []);
    if (!meant) return [];
    const { text, line, column } = ours;
    const message = `这里写“${text}”，第 ${meant.line} 行说的却是“${meant.text}”`;
    return [toFinding('repeat-differs', { file, line, column, message, actual: text, expected: meant.text })];
  });
}

const REPEATING: ReadonlySet<DigestPart> = new Set(['summary', 'heading', 'footnote', 'derivation']);

/** Words are called alike from here on, and clearly more so than those of the same number. */
const ALIKE = 0.4;
const CLEARLY = 0.3;

/** The number of the text that these words tell, when it is another. */
function otherMeant(ours: DigestNumber, retold: readonly DigestNumber[]): DigestNumber | null {
  const [own, others] = [closest(ours, retold, true), closest(ours, retold, false)];
  return others.number && others.alike >= ALIKE && others.alike - own.alike >= CLEARLY ? others.number : null;
}

/** 第十四次 and 第十五次 before the same words, when no other mention of ours stands before these. */
function otherName(ours: DigestNumber, names: readonly DigestNumber[]): DigestNumber | null {
  const words = wordsBehind(ours);
  if (words === null) return null;
  const alike = names.filter(
    (number) => number !== ours && frameOf(number) === frameOf(ours) && wordsBehind(number) === words,
  );
  const others = alike.filter((number) => numberKey(number) !== numberKey(ours));
  return others.length > 1 && others.length === alike.length ? (others[0] ?? null) : null;
}

/** The six characters behind a name; fewer tell nothing. */
function wordsBehind({ after }: DigestNumber): string | null {
  return /^\p{Script=Han}{6}/u.exec(after)?.[0] ?? null;
}

function frameOf({ text }: DigestNumber): string {
  return text.replace(/[0-9零〇一二三四五六七八九十百]+/g, '#');
}

function closest(
  ours: DigestNumber,
  retold: readonly DigestNumber[],
  same: boolean,
): { number: DigestNumber | null; alike: number } {
  let best: { number: DigestNumber | null; alike: number } = { number: null, alike: 0 };
  for (const number of retold) {
    if (number === ours || (numberKey(number) === numberKey(ours)) !== same) continue;
    const alike = likeness(ours, number);
    if (alike > best.alike) best = { number, alike };
  }
  return best;
}
