import type { Counted } from '../schema/figure.ts';
import { countedBy } from '../text/measure.ts';
import type { Cell } from './cell.ts';

/** What a cell is sorted by within its column; null when the district reports nothing. */
export interface SortKey {
  counted: Counted;
  value: number;
}

/**
 * A column mixes indicators, so cells that count the same (people with people, money with money) are
 * sorted among themselves; the first main figure stands for a cell with several.
 */
export function sortKeyOf({ main }: Cell): SortKey | null {
  const [first] = main;
  return first ? { counted: countedBy(first.unit), value: first.value } : null;
}
