import { stringify } from 'csv-stringify/browser/esm/sync';
import { rowsOf } from './compare-row.ts';

/** Saves the figures that the tables show as a CSV that Excel opens rightly: one line for each figure. */
export function downloadTables(tables: ParentNode): void {
  const csv = stringify([COLUMNS, ...figureLines(tables)], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  link.download = '各地对比.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SAVED);
}

/** In milliseconds; no event tells when the browser has taken the file. */
const SAVED = 60_000;

const COLUMNS = ['指标', '地区', '数字', '级别与范围', '时间', '级', '可比性', '原句'];

/** What shows, one line a figure, and one for each cell without any. */
function figureLines(tables: ParentNode): string[][] {
  return [...tables.querySelectorAll('table')].flatMap((table) => {
    const heads = [...table.querySelectorAll<HTMLElement>('thead th')].map(labelOf);
    const turned = table.querySelector('thead th[data-indicator]') !== null;
    const rows = turned ? [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')] : rowsOf(table);
    return rows
      .filter((row) => !row.hidden && row.checkVisibility())
      .flatMap((row) => (row.dataset['district'] === undefined ? linesOfRow(row, heads, turned) : linesOfSingle(row)));
  });
}

/** A row of the matrix has a cell for each head. */
function linesOfRow(row: HTMLTableRowElement, heads: readonly string[], turned: boolean): string[][] {
  return [...row.cells].slice(1).flatMap((cell, i) => {
    if (!cell.checkVisibility()) return [];
    const names = [labelOf(row.cells[0] ?? row), heads[i + 1] ?? ''];
    return linesOf(cell).map((line) => [...(turned ? names.toReversed() : names), ...line]);
  });
}

/** A line of the list names its district, and its time once for all its figures. */
function linesOfSingle({ cells: [name, district, figures, time] }: HTMLTableRowElement): string[][] {
  if (!figures) return [];
  return linesOf(figures, textOf(time)).map((line) => [textOf(name), textOf(district), ...line]);
}

/** What the head of a row or column is called, without the words beside its name. */
function labelOf(head: HTMLElement): string {
  return head.dataset['name'] ?? textOf(head.querySelector('a') ?? head);
}

function linesOf(cell: HTMLTableCellElement, time = ''): string[][] {
  const figures = [...cell.querySelectorAll<HTMLElement>(':scope > .compare-figure:not([hidden])')];
  if (figures.length === 0)
    return [[cell.hasAttribute('data-withheld') ? '不可比，没有显示' : '未报道', '', '', '', '', '']];
  return figures.map((figure) => {
    const link = figure.querySelector('a');
    const words = textOf(figure.querySelector('.words'));
    const period = figure.querySelector('.period');
    const grade = figure.querySelector('.grade');
    const { grade: letter = '' } = figure.dataset;
    return [textOf(link), words, period ? textOf(period) : time, letter, textOf(grade), link?.href ?? ''];
  });
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent?.trim().replace(/\s+/g, '') ?? '';
}
