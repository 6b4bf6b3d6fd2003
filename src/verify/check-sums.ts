import type { Finding } from '../schema/finding.ts';
import type { DigestComparison } from './digest-comparison.ts';
import type { DigestNumber, DigestPart } from './digest-number.ts';
import { toFinding } from './finding.ts';
import { plainWord } from './number-form.ts';

/**
 * A whole and its parts that do not add up are a question to the editor: silent once a footnote stands
 * on the sentence, and where a number is inexact.
 */
export function checkSums({ path, numbers, report }: DigestComparison): Finding[] {
  const sentences = Map.groupBy(numbers, ({ sentence }) => sentence);
  return [...sentences.values()].flatMap((sentence) => {
    const exact = sentence.filter(isExact);
    if (sentence.some(({ notes, part }) => notes.length > 0 || REMARKS.has(part))) return [];
    const [sum] = [...typedSums(exact, String(report.period)), ...namedSums(exact), ...plainSums(exact)];
    return sum ? [question(path, sum)] : [];
  });
}

/** Here an editor reckons aloud. */
const REMARKS: ReadonlySet<DigestPart> = new Set(['footnote', 'derived', 'derivation']);

interface Sum {
  whole: DigestNumber;
  parts: DigestNumber[];
}

/** A figure without scope, and those of the same indicator and period with one. */
function typedSums(numbers: readonly DigestNumber[], period: string): Sum[] {
  const linked = numbers.filter(({ link }) => link !== null);
  const rows = Map.groupBy(linked, ({ link, unit }) =>
    JSON.stringify([link?.indicator, link?.period ?? period, link?.owner, link?.levels, plainWord(unit)]),
  );
  return [...rows.values()].flatMap((row) => {
    const [whole, ...others] = row.filter(({ link }) => link?.scope === null);
    const parts = row.filter(({ link }) => link?.scope !== null);
    if (!whole || others.length > 0 || parts.length < 2) return [];
    return total(parts) === whole.value ? [] : [{ whole, parts }];
  });
}

/** Parts behind 其中 that are more than the whole before it; less is no question, they need not be all. */
function namedSums(numbers: readonly DigestNumber[]): Sum[] {
  const at = numbers.findIndex(({ before }) => /其中[^，。；]*$/.test(before));
  const first = numbers[at];
  const whole = numbers.slice(0, Math.max(at, 0)).findLast((number) => first && isSameUnit(number, first));
  if (!whole) return [];
  const behind = numbers.slice(at + 1);
  const end = behind.findIndex(({ before }) => before.includes('；'));
  const parts = numbers.slice(at, end < 0 ? undefined : at + 1 + end).filter((number) => isSameUnit(number, whole));
  return total(parts) > (whole.value ?? 0) ? [{ whole, parts }] : [];
}

/** 受理118件，调解72件，撤诉18件: one that is more than those of its unit behind it, and not twice as much. */
function plainSums(numbers: readonly DigestNumber[]): Sum[] {
  return numbers.flatMap((whole, i): Sum[] => {
    const end = numbers.findIndex((number, j) => j > i && !isSameUnit(number, whole));
    const parts = numbers.slice(i + 1, end < 0 ? undefined : end);
    const all = [whole, ...parts];
    if (parts.length < 2 || all.some(({ link, unit }) => link !== null || unit === null)) return [];
    const [sum, value] = [total(parts), whole.value ?? 0];
    return sum < value && 2 * sum >= value ? [{ whole, parts }] : [];
  });
}

function isSameUnit(a: DigestNumber, b: DigestNumber): boolean {
  return plainWord(a.unit) === plainWord(b.unit);
}

function isExact({ kind, value, valueMax, qualifier }: DigestNumber): boolean {
  return kind === 'figure' && value !== null && valueMax === null && qualifier === null;
}

function total(parts: readonly DigestNumber[]): number {
  return parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

function question(file: string, { whole, parts }: Sum): Finding {
  const sum = total(parts);
  return toFinding('sum-differs', {
    file,
    line: whole.line,
    column: whole.column,
    message: `“${whole.text}”的各部分“${parts.map(({ text }) => text).join('、')}”合计 ${sum}，${sum < (whole.value ?? 0) ? '少于' : '多于'}总数`,
    actual: String(sum),
    expected: String(whole.value),
  });
}
