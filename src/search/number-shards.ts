/** A figure as the search for numbers shows it. */
export interface NumberEntry {
  readonly value: number;
  /** The upper end of a printed range, else null. */
  readonly valueMax: number | null;
  readonly text: string;
  readonly unit: string | null;
  /** Whether it was printed without 近, 约, 余 and the like. */
  readonly exact: boolean;
  readonly indicator: string;
  readonly district: string;
  /** The period in Chinese, and what sorts it. */
  readonly period: string;
  readonly order: string;
  /** Root-relative without base, to the sentence. */
  readonly href: string;
}

/** A file of figures: all those whose values fall into it, and how many a value has where not all are listed. */
export interface NumberShard {
  readonly figures: readonly NumberEntry[];
  readonly totals: Readonly<Record<string, number>>;
}

/** How many files figures are dealt out to: some 200 in each. */
export function shardCount(figures: number): number {
  return Math.max(1, Math.ceil(figures / FIGURES_A_SHARD));
}

const FIGURES_A_SHARD = 200;

/** Which file holds the figures of a value. */
export function shardOf(value: number, shards: number): number {
  let hash = 2166136261;
  for (const char of String(value)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash % shards;
}

/**
 * Deals figures out to files, so that a query for a number loads one small file however many there are. A range
 * stands under both its ends. Of a value that very many figures share, the newest are listed and all are counted.
 */
export function toShards(figures: readonly NumberEntry[]): NumberShard[] {
  const ends = figures.flatMap((figure) => endsOf(figure).map((value) => ({ value, figure })));
  const byValue = Map.groupBy(ends, ({ value }) => value);
  const count = shardCount(figures.length);
  const shards = Array.from({ length: count }, () => ({
    figures: new Set<NumberEntry>(),
    totals: {} as Record<string, number>,
  }));
  for (const [value, found] of byValue) {
    const shard = shards[shardOf(value, count)];
    const sorted = found.map(({ figure }) => figure).toSorted(newestFirst);
    for (const figure of sorted.slice(0, MOST_LISTED)) shard?.figures.add(figure);
    if (shard && sorted.length > MOST_LISTED) shard.totals[String(value)] = sorted.length;
  }
  return shards.map(({ figures: listed, totals }) => ({ figures: [...listed], totals }));
}

const MOST_LISTED = 200;

function endsOf({ value, valueMax }: NumberEntry): number[] {
  return valueMax === null || valueMax === value ? [value] : [value, valueMax];
}

function newestFirst(one: NumberEntry, other: NumberEntry): number {
  return one.order === other.order ? 0 : one.order > other.order ? -1 : 1;
}
