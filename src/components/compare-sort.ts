import { rowsOf } from './compare-row.ts';
import { compareCells, type SortCell } from './compare-order.ts';
import type { CompareState } from './compare-state.ts';

/** Orders the rows of each topic by the column of a district, and says so in the heads. */
export function sortRows(root: ParentNode, state: CompareState): void {
  markSorted(root, state);
  for (const body of root.querySelectorAll('tbody')) {
    const heads = [...(body.parentElement?.querySelectorAll<HTMLElement>('thead th') ?? [])];
    const column = heads.findIndex(({ dataset }) => state.sort !== '' && dataset['district'] === state.sort);
    body.append(...sorted(rowsOf(body), column, state));
  }
}

/** Says in the heads of the columns which of them orders the rows. */
export function markSorted(root: ParentNode, { sort, direction }: CompareState): void {
  for (const head of root.querySelectorAll<HTMLElement>('thead th[aria-sort]')) {
    const { district, indicator } = head.dataset;
    head.setAttribute('aria-sort', sort !== '' && (district ?? indicator) === sort ? direction : 'none');
  }
}

/** Rows in the order of a column; in that of the page where there is none (-1). */
export function sorted(
  rows: readonly HTMLTableRowElement[],
  column: number,
  state: CompareState,
): HTMLTableRowElement[] {
  const compare = (a: HTMLTableRowElement, b: HTMLTableRowElement): number =>
    column < 0 ? 0 : compareCells(cellOf(a, column), cellOf(b, column), state);
  return rows.toSorted((a, b) => compare(a, b) || orderOf(a) - orderOf(b));
}

function cellOf(row: HTMLTableRowElement, column: number): SortCell {
  const { counted, value, grade } = row.cells[column]?.dataset ?? {};
  return { counted, value: Number(value ?? 0), grade };
}

function orderOf({ dataset }: HTMLElement): number {
  return Number(dataset['order']);
}
