import { rowsOf } from './compare-filter.ts';
import { sorted } from './compare-sort.ts';
import type { CompareState } from './compare-state.ts';

/**
 * The table with districts as rows and the indicators that show as columns, made from the cells of the page. Ranking
 * districts by an indicator is what the grades are for: those that cannot be compared stand below, unranked.
 */
export function turnedTable(tables: ParentNode, state: CompareState, label: string): HTMLElement {
  const indicators = rowsOf(tables).filter((row) => !row.hidden && row.checkVisibility());
  const heads = [...(tables.querySelector('thead')?.querySelectorAll<HTMLElement>('th[data-district]') ?? [])];
  const shown = heads.filter((head) => head.checkVisibility());
  const rows = (shown.length === 0 ? heads : shown).map((head) => districtRow(head, heads.indexOf(head), indicators));
  const column = indicators.findIndex(({ dataset }) => state.sort !== '' && dataset['indicator'] === state.sort) + 1;
  const body = document.createElement('tbody');
  body.append(...sorted(rows, column === 0 ? -1 : column, state));
  const table = document.createElement('table');
  table.className = 'compare';
  table.append(headOf(indicators), body);
  return framed(table, label);
}

function districtRow(
  head: HTMLElement,
  place: number,
  indicators: readonly HTMLTableRowElement[],
): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.dataset['order'] = String(place);
  const name = document.createElement('th');
  name.scope = 'row';
  name.textContent = head.dataset['name'] ?? '';
  row.append(name, ...indicators.flatMap((indicator) => cellAt(indicator, place + 1)));
  return row;
}

/** A copy of a cell that bears its indicator's name: on paper the heads do not stand above. */
function cellAt({ cells, dataset }: HTMLTableRowElement, place: number): HTMLTableCellElement[] {
  const cell = cells[place]?.cloneNode(true);
  if (!(cell instanceof HTMLTableCellElement)) return [];
  cell.dataset['name'] = dataset['name'] ?? '';
  return [cell];
}

function headOf(indicators: readonly HTMLTableRowElement[]): HTMLTableSectionElement {
  const head = document.createElement('thead');
  const row = head.insertRow();
  const corner = document.createElement('th');
  corner.scope = 'col';
  corner.textContent = '地区';
  row.append(corner, ...indicators.map(indicatorHead));
  return head;
}

function indicatorHead({ dataset }: HTMLTableRowElement): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = 'col';
  cell.dataset['indicator'] = dataset['indicator'] ?? '';
  cell.dataset['name'] = dataset['name'] ?? '';
  cell.setAttribute('aria-sort', 'none');
  cell.textContent = dataset['name'] ?? '';
  return cell;
}

function framed(table: HTMLTableElement, label: string): HTMLElement {
  const frame = document.createElement('section');
  frame.className = 'table-scroll compare-scroll turned cards-on-paper';
  frame.tabIndex = 0;
  for (const element of [frame, table]) element.setAttribute('aria-label', label);
  frame.append(table);
  return frame;
}
