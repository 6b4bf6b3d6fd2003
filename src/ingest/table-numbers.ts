import { findNumbers } from '../text/find-numbers.ts';
import type { NumberFound } from '../text/number-found.ts';
import { readQuantity } from '../text/quantity.ts';
import { readingForm } from '../text/reading-form.ts';
import type { PlacedBlock } from './placed-block.ts';

/**
 * The numbers of every row of a table below its first: a bare number takes the measure word that its
 * column names in brackets (数量（家）, 金额（万元）) or that the row names in a column of units (单位). Its
 * text stays as the cell prints it.
 */
export function readTables(blocks: readonly PlacedBlock[]): Map<PlacedBlock, NumberFound[]> {
  const rows = new Map<PlacedBlock, NumberFound[]>();
  let head: Cell[] | null = null;
  for (const placed of blocks) {
    if (placed.block.kind !== 'table') head = null;
    else if (head === null) head = cellsOf(placed.view.text);
    else rows.set(placed, rowNumbers(placed.view.text, head));
  }
  return rows;
}

interface Cell {
  text: string;
  start: number;
}

function rowNumbers(row: string, head: readonly Cell[]): NumberFound[] {
  const cells = cellsOf(row);
  const unitColumn = head.findIndex(({ text }) => /^\s*(?:计量)?单位\s*$/.test(readingForm(text)));
  const rowUnit = unitColumn < 0 ? null : (cells[unitColumn]?.text.trim() ?? null);
  return findNumbers(row).map((found) => {
    const column = cells.findLastIndex(({ start }) => start <= found.start);
    const unit = bracketed(head[column]?.text ?? '') ?? (column > unitColumn ? rowUnit : null);
    return found.kind === 'figure' && found.quantity?.unit === null && unit !== null ? withUnit(found, unit) : found;
  });
}

function withUnit(found: NumberFound, unit: string): NumberFound {
  return { ...found, quantity: readQuantity(found.text + unit) ?? found.quantity };
}

function bracketed(head: string): string | null {
  return /[(（]\s*(?:单位[:：]\s*)?([^()（）\d]{1,4}?)\s*[)）]\s*$/.exec(head)?.[1] ?? null;
}

function cellsOf(row: string): Cell[] {
  let start = 0;
  return row.split('\t').map((text) => {
    const cell = { text, start };
    start += text.length + 1;
    return cell;
  });
}
