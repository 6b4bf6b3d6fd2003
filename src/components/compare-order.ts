/** The part of a table cell that sorting needs. */
export interface SortCell {
  /** What the number counts; undefined where nothing is reported. */
  counted: string | undefined;
  value: number;
}

/**
 * Orders cells of one column: the same kind of count together, by value within it, and cells without a
 * report last in either direction. Kinds keep a fixed order, because money and people have no rank.
 */
export function compareCells(a: SortCell, b: SortCell, direction: 'ascending' | 'descending'): number {
  const kind = rankOf(a.counted) - rankOf(b.counted);
  return kind !== 0 ? kind : (a.value - b.value) * (direction === 'ascending' ? 1 : -1);
}

const KINDS = ['money', 'person', 'person-time', 'household', 'item', 'event', 'share', 'time', 'other'];

function rankOf(counted: string | undefined): number {
  const rank = counted === undefined ? -1 : KINDS.indexOf(counted);
  return rank < 0 ? KINDS.length : rank;
}
