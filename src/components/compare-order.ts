import type { CompareState } from './compare-state.ts';

/** The part of a table cell that sorting needs. */
export interface SortCell {
  /** What the number counts; undefined where nothing is reported. */
  counted: string | undefined;
  value: number;
  /** How far it can be compared within its row; undefined where it stands alone. */
  grade: string | undefined;
}

/**
 * Orders cells of one column: the same kind of count together, by value within it, cells that must not be ranked
 * behind them in the order of the page, and cells without a report last, in either direction. Kinds keep a fixed
 * order, because money and people have no rank.
 */
export function compareCells(
  a: SortCell,
  b: SortCell,
  { direction, grade }: Pick<CompareState, 'direction' | 'grade'>,
): number {
  const kind = rankOf(a, grade) - rankOf(b, grade);
  if (kind !== 0) return kind;
  return isRanked(a, grade) ? (a.value - b.value) * (direction === 'ascending' ? 1 : -1) : 0;
}

const KINDS = ['money', 'person', 'person-time', 'household', 'item', 'event', 'share', 'time', 'other'];

function rankOf(cell: SortCell, wanted: string): number {
  if (cell.counted === undefined) return KINDS.length + 1;
  return isRanked(cell, wanted) ? KINDS.indexOf(cell.counted) : KINDS.length;
}

/** Only what is comparable is ranked, unless the reader asks for more. */
function isRanked({ grade = 'A', counted }: SortCell, wanted: string): boolean {
  return counted !== undefined && grade <= (wanted === '' ? 'A' : wanted);
}
