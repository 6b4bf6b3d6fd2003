import type { LedgerNumber } from '../schema/ledger.ts';
import type { DigestNumber } from './digest-number.ts';
import type { Matching } from './match-numbers.ts';
import { NEAR, slipsBetween } from './nearest-number.ts';
import { plainWord } from './number-form.ts';

/** A number of the digest and the one of the source that it was meant to retell. */
export interface DepartedNumber {
  ours: DigestNumber;
  theirs: LedgerNumber;
}

/**
 * Pairs what a matching left over on both sides: numbers that are near by their digits, or that stand in
 * the same place and count the same.
 */
export function findDepartures({ surplus, missing, distance }: Matching): DepartedNumber[] {
  if (surplus.length * missing.length > COMPARED) return [];
  const pairs = surplus.flatMap((ours) =>
    missing.map((theirs) => ({ ours, theirs, cost: costOf(ours, theirs, distance) })),
  );
  const used = new Set<DigestNumber | LedgerNumber>();
  return pairs
    .filter(({ cost }) => cost < Infinity)
    .toSorted((a, b) => a.cost - b.cost)
    .flatMap(({ ours, theirs }): DepartedNumber[] => {
      if (used.has(ours) || used.has(theirs)) return [];
      used.add(ours).add(theirs);
      return [{ ours, theirs }];
    });
}

const COMPARED = 250_000;

/** Slips weigh more than the place; a neighbour may be any number of the same unit. */
function costOf(ours: DigestNumber, theirs: LedgerNumber, distance: Matching['distance']): number {
  const away = distance(ours, theirs);
  const slips = slipsBetween(ours, theirs);
  if (slips <= NEAR) return slips + Math.min(away, 100) / 50;
  return away <= 2 && ours.kind === theirs.kind && plainWord(ours.unit) === plainWord(theirs.unit)
    ? 5 + away
    : Infinity;
}
