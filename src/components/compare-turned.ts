import { nameOf, rowsOf } from './compare-row.ts';
import { sorted } from './compare-sort.ts';
import type { CompareState } from './compare-state.ts';

/**
 * The table with districts as rows and the indicators that show as columns, made from the cells of the page. Ranking
 * districts by an indicator is what the grades are for: those that cannot be compared stand below, unranked.
 */
export function turnedTable(tables: ParentNode, state: CompareState, label: string): HTMLElement {
  const visible = rowsOf(tables).filter((row) => !row.hidden && row.checkVisibility());
  const indicators = [...Map.groupBy(visible, ({ dataset }) => dataset['indicator'] ?? '').values()];
  const rows = districtsOf(tables).map((district, i) => districtRow(district, i, indicators));
  const column = indicators.findIndex(([row]) => state.sort !== '' && row?.dataset['indicator'] === state.sort) + 1;
  const body = document.createElement('tbody');
  body.append(...sorted(rows, column === 0 ? -1 : column, state));
  const table = document.createElement('table');
  table.className = 'compare';
  table.append(headOf(indicators.flatMap(([row]) => row ?? [])), body);
  return framed(table, label);
}

interface District {
  id: string;
  name: string;
  /** Where its cells stand in the rows that have one for each district; -1 where there are none such. */
  place: number;
}

/** The districts that show: the columns, and where there are none those that the lines name. */
function districtsOf(tables: ParentNode): District[] {
  const heads = [...(tables.querySelector('.compare thead')?.querySelectorAll<HTMLElement>('th') ?? [])];
  const columns = heads.flatMap((head, place) => {
    const { district: id, name = '' } = head.dataset;
    return id === undefined ? [] : [{ id, name, place, shown: head.checkVisibility() }];
  });
  if (columns.length > 0) return columns.some(({ shown }) => shown) ? columns.filter(({ shown }) => shown) : columns;
  const lines = rowsOf(tables).filter(({ hidden }) => !hidden);
  const named = lines.map(({ dataset, cells }): [string, string] => [
    dataset['district'] ?? '',
    cells[1]?.textContent ?? '',
  ]);
  return [...new Map(named)].map(([id, name]) => ({ id, name: name.trim(), place: -1 }));
}

function districtRow(
  district: District,
  order: number,
  indicators: readonly HTMLTableRowElement[][],
): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.dataset['order'] = String(order);
  const name = document.createElement('th');
  name.scope = 'row';
  name.textContent = district.name;
  row.append(name, ...indicators.map((rows) => cellOf(rows, district)));
  return row;
}

/** A copy of a cell that bears its indicator's name, for where the heads are out of sight. */
function cellOf(rows: readonly HTMLTableRowElement[], { id, place }: District): HTMLTableCellElement {
  const line = rows.find(({ dataset }) => dataset['district'] === id);
  const [whole] = rows.filter(({ dataset }) => dataset['district'] === undefined);
  const cell = line ? figuresOf(line) : (whole?.cells[place]?.cloneNode(true) ?? unreported());
  if (!(cell instanceof HTMLTableCellElement)) throw new Error('compare-table: no cell');
  cell.dataset['name'] = rows[0] ? nameOf(rows[0]) : '';
  return cell;
}

/** The figures of a line, each with the time that the line tells once. */
function figuresOf({ cells }: HTMLTableRowElement): Node {
  const copy = cells[2]?.cloneNode(true) ?? unreported();
  if (!(copy instanceof HTMLElement)) return copy;
  for (const figure of copy.querySelectorAll(':scope > .compare-figure')) {
    if (figure.querySelector('.period')) continue;
    const period = document.createElement('span');
    period.className = 'period';
    period.textContent = cells[3]?.textContent ?? '';
    figure.append(period);
  }
  return copy;
}

function unreported(): HTMLTableCellElement {
  const cell = document.createElement('td');
  const words = document.createElement('span');
  words.className = 'unreported';
  words.textContent = '未报道';
  cell.append(words);
  return cell;
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

function indicatorHead(row: HTMLTableRowElement): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = 'col';
  cell.dataset['indicator'] = row.dataset['indicator'] ?? '';
  cell.dataset['name'] = nameOf(row);
  cell.setAttribute('aria-sort', 'none');
  cell.textContent = nameOf(row);
  return cell;
}

/** In its room, as wide as which the table fits or scrolls. */
function framed(table: HTMLTableElement, label: string): HTMLElement {
  const frame = document.createElement('section');
  frame.className = 'table-scroll compare-scroll turned cards-on-paper';
  frame.tabIndex = 0;
  for (const element of [frame, table]) element.setAttribute('aria-label', label);
  frame.append(table);
  const room = document.createElement('div');
  room.className = 'compare-room';
  room.append(frame);
  return room;
}
