import type { Finding } from '../schema/finding.ts';
import type { LedgerNumber } from '../schema/ledger.ts';
import type { Position } from '../text/position.ts';
import type { DigestComparison } from './digest-comparison.ts';
import { retells } from './digest-number.ts';
import { toFinding } from './finding.ts';
import { missingNumbers } from './missing-numbers.ts';
import { nearestNumber } from './nearest-number.ts';
import { textKey } from './number-form.ts';
import { originLabel } from './origin-label.ts';

/** Every number of the source stands in the digest, or under `omits` with a reason. */
export function checkCarried(comparison: DigestComparison): Finding[] {
  const omitted = new Set(comparison.report.omits.map(({ n }) => n));
  const placeOf = placesBefore(comparison);
  return missingNumbers(comparison)
    .filter(({ n }) => !omitted.has(n))
    .map((number) =>
      toFinding('number-missing', {
        file: comparison.path,
        ...placeOf(number),
        message: `源文${originLabel(number)}的“${number.text}”（第 ${number.n} 号）没有写进来`,
        expected: number.text,
      }),
    );
}

/** Where a missing number is looked for: a name where one like it stands, others at what tells the one before them. */
function placesBefore({ matching, numbers, ledger }: DigestComparison): (number: LedgerNumber) => Position {
  const names = Map.groupBy(numbers, ({ text }) => textKey(text));
  const told = ledger.numbers.flatMap((theirs): [number, Position][] => {
    const [ours, ...others] = names.get(textKey(theirs.text)) ?? [];
    return ours && others.length === 0 ? [[theirs.n, ours]] : [];
  });
  const partners = [...matching.partners].map(([ours, theirs]): [number, Position] => [theirs.n, ours]);
  const pairs = [...told, ...partners].toSorted(([a], [b]) => a - b);
  const retold = numbers.filter((one) => one.kind === 'name' && retells(one)).toReversed();
  return (number) => {
    const { n, kind } = number;
    const near = kind === 'name' ? nearestNumber(number, retold) : null;
    if (near) return { line: near.line, column: near.column };
    const [, { line, column }] = pairs.findLast(([before]) => before < n) ?? pairs[0] ?? [0, { line: 1, column: 1 }];
    return { line, column };
  };
}
