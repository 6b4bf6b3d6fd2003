import type { LedgerNumber } from '../schema/ledger.ts';
import type { DigestNumber } from './digest-number.ts';
import { numberKey } from './number-form.ts';
import { type Distance, numberOrder } from './number-order.ts';

/** Which number of the source each number of a digest retells. */
export interface Matching {
  partners: ReadonlyMap<DigestNumber, LedgerNumber>;
  /** Of the digest, with a number of the source for none of them. */
  surplus: DigestNumber[];
  /** Of the source, with a number of the digest for none of them. */
  missing: LedgerNumber[];
  distance: Distance;
}

/**
 * Pairs the figures of a digest's retelling parts with those of its source, one to one; 各 spreads one
 * over several. Of numbers that are alike those with agreeing periods belong together, then those
 * whose neighbours do.
 */
export function matchNumbers(
  digest: readonly DigestNumber[],
  ledger: readonly LedgerNumber[],
  agree: (ours: DigestNumber, theirs: LedgerNumber) => boolean,
): Matching {
  const distance = numberOrder(digest, ledger);
  const partners = new Map<DigestNumber, LedgerNumber>();
  const carried = new Set<LedgerNumber>();
  const theirs = Map.groupBy(ledger, numberKey);
  for (const [key, ours] of Map.groupBy(digest, numberKey)) {
    const alike = theirs.get(key) ?? [];
    for (const [one, other] of pairsOf(ours, alike, (a, b) => distance(a, b) + (agree(a, b) ? 0 : DISAGREEING))) {
      if (!partners.has(one)) partners.set(one, other);
      carried.add(other);
    }
  }
  return {
    partners,
    surplus: digest.filter((number) => !partners.has(number)),
    missing: ledger.filter((number) => !carried.has(number)),
    distance,
  };
}

/** Far above any distance. */
const DISAGREEING = 1e6;

type Pair = [DigestNumber, LedgerNumber];

/** First one to one, then what is left over to those that 各 spreads. */
function pairsOf(ours: readonly DigestNumber[], theirs: readonly LedgerNumber[], cost: Distance): Pair[] {
  const pairs = closest(ours, theirs, cost);
  const [ourPaired, theirPaired] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  const ourRest = ours.filter((number) => !ourPaired.has(number));
  const theirRest = theirs.filter((number) => !theirPaired.has(number));
  const spreadTheirs = theirs.flatMap((number) => Array.from({ length: (number.each ?? 1) - 1 }, () => number));
  const spreadOurs = ours.flatMap((number) => Array.from({ length: number.each - 1 }, () => number));
  return [...pairs, ...closest(ourRest, spreadTheirs, cost), ...closest(spreadOurs, theirRest, cost)];
}

/** More pairs than this are not compared; so many alike are paired in their order. */
const COMPARED = 40_000;

/** Each at most once, the closest first. */
function closest(ours: readonly DigestNumber[], theirs: readonly LedgerNumber[], cost: Distance): Pair[] {
  if (ours.length * theirs.length > COMPARED) {
    return ours.flatMap((number, i): Pair[] => (theirs[i] ? [[number, theirs[i]]] : []));
  }
  const pairs = ours.flatMap((a, i) => theirs.map((b, j) => ({ a, b, i, j, cost: cost(a, b) })));
  const [usedOurs, usedTheirs] = [new Set<number>(), new Set<number>()];
  return pairs
    .toSorted((x, y) => x.cost - y.cost || x.i - y.i || x.j - y.j)
    .flatMap(({ a, b, i, j }): Pair[] => {
      if (usedOurs.has(i) || usedTheirs.has(j)) return [];
      usedOurs.add(i);
      usedTheirs.add(j);
      return [[a, b]];
    });
}
