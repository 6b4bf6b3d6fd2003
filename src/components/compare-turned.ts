import { nameOf, rowsOf } from './compare-row.ts';
import { sorted } from './compare-sort.ts';
import type { CompareState } from './compare-state.ts';
import { element } from './element.ts';

/**
 * The table with districts as rows and the indicators that show as columns, made from the cells of the page. Ranking
 * districts by an indicator is what the grades are for: those that cannot be compared stand below, unranked.
 */
export function turnedTable(tables: ParentNode, state: CompareState, label: string): HTMLElement {
  const visible = rowsOf(tables).filter((row) => !row.hidden && row.checkVisibility());
  const indicators = [...Map.groupBy(visible, ({ dataset }) => dataset['indicator'] ?? '').values()];
  const rows = districtsOf(tables).map((district, i) => districtRow(district, i, indicators));
  const column = indicators.findIndex(([row]) => state.sort !== '' && row?.dataset['indicator'] === state.sort) + 1;
  const body = element('tbody', {}, sorted(rows, column === 0 ? -1 : column, state));
  const head = headOf(indicators.flatMap(([row]) => row ?? []));
  return framed(element('table', { class: 'compare' }, [head, body]), label);
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
  const name = element('th', { scope: 'row' }, [district.name]);
  return element('tr', { 'data-order': String(order) }, [name, ...indicators.map((rows) => cellOf(rows, district))]);
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
    figure.append(element('span', { class: 'period' }, [cells[3]?.textContent ?? '']));
  }
  return copy;
}

function unreported(): HTMLTableCellElement {
  return element('td', {}, [element('span', { class: 'unreported' }, ['未报道'])]);
}

function headOf(indicators: readonly HTMLTableRowElement[]): HTMLTableSectionElement {
  const corner = element('th', { scope: 'col' }, ['地区']);
  return element('thead', {}, [element('tr', {}, [corner, ...indicators.map(indicatorHead)])]);
}

function indicatorHead(row: HTMLTableRowElement): HTMLTableCellElement {
  const [id, name] = [row.dataset['indicator'] ?? '', nameOf(row)];
  return element('th', { scope: 'col', 'data-indicator': id, 'data-name': name, 'aria-sort': 'none' }, [name]);
}

/** In its room, as wide as which the table fits or scrolls. */
function framed(table: HTMLTableElement, label: string): HTMLElement {
  const frame = { class: 'table-scroll compare-scroll turned cards-on-paper', tabindex: '0', 'aria-label': label };
  table.setAttribute('aria-label', label);
  return element('div', { class: 'compare-room' }, [element('section', frame, [table])]);
}
