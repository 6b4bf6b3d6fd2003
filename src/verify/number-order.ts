import type { LedgerNumber } from '../schema/ledger.ts';
import type { DigestNumber } from './digest-number.ts';
import { numberKey } from './number-form.ts';

/** How far a number of the source stands from where a number of the digest is expected to come from. */
export type Distance = (ours: DigestNumber, theirs: LedgerNumber) => number;

/**
 * Numbers that occur once in the digest and once in the source tie the two together; every other number
 * of the digest is expected beside its tied neighbours. Unknown numbers are 0 apart.
 */
export function numberOrder(digest: readonly DigestNumber[], ledger: readonly LedgerNumber[]): Distance {
  const tied = tie(digest, ledger);
  const before = expected(digest, tied);
  const after = expected(digest.toReversed(), tied);
  return (ours, { n }) => {
    const [from, to] = [before.get(ours), after.get(ours)];
    const near = [from, to].filter((one) => one !== undefined).map((one) => Math.abs(n - one));
    if (near.length === 0) return 0;
    // Between its neighbours it is at home; a digest that puts things in another order has none.
    const inOrder = from === undefined || to === undefined || from <= to;
    const outside = inOrder ? Math.max(0, (from ?? n) - n, n - (to ?? n)) : Math.min(...near);
    return outside + Math.min(...near) * NEARER;
  };
}

/** Of two that are as far outside, the one that is nearer to a neighbour. */
const NEARER = 0.01;

function tie(digest: readonly DigestNumber[], ledger: readonly LedgerNumber[]): Map<DigestNumber, number> {
  const theirs = Map.groupBy(ledger, numberKey);
  return new Map(
    [...Map.groupBy(digest, numberKey)].flatMap(([key, [ours, ...more]]): [DigestNumber, number][] => {
      const [only, ...others] = theirs.get(key) ?? [];
      return ours && only && more.length === 0 && others.length === 0 ? [[ours, only.n]] : [];
    }),
  );
}

/** For every number the place of the last tied one, itself included. */
function expected(digest: readonly DigestNumber[], tied: ReadonlyMap<DigestNumber, number>): Map<DigestNumber, number> {
  const places = new Map<DigestNumber, number>();
  let last: number | undefined;
  for (const number of digest) {
    last = tied.get(number) ?? last;
    if (last !== undefined) places.set(number, last);
  }
  return places;
}
