import type { Element } from 'hast';
import { childrenOf, findElement } from './html-tree.ts';

/** Rows of cells; null where a cell from the left or from above reaches into. */
export interface TableCells {
  caption: Element | undefined;
  rows: (Element | null)[][];
}

/** Whether a table holds data, not the layout of a page: two rows and columns, and no cell with blocks of text. */
export function isDataTable(table: Element): boolean {
  const { rows } = tableCells(table);
  const isWide = rows.some((row) => row.length > 1);
  return rows.length > 1 && isWide && !rows.flat().some((cell) => cell !== null && holdsText(cell));
}

/** The cells of a table in their columns. */
export function tableCells(table: Element): TableCells {
  const parts = elementsOf(table).flatMap((part) => (SECTIONS.has(part.tagName) ? elementsOf(part) : [part]));
  const rows: (Element | null)[][] = [];
  // How many more rows a cell reaches down, by column.
  const reach: number[] = [];
  for (const row of parts.filter(({ tagName }) => tagName === 'tr')) rows.push(placeRow(elementsOf(row), reach));
  return { caption: parts.find(({ tagName }) => tagName === 'caption'), rows: rows.filter((row) => row.length > 0) };
}

const SECTIONS = new Set(['thead', 'tbody', 'tfoot']);

function placeRow(cells: readonly Element[], reach: number[]): (Element | null)[] {
  const row: (Element | null)[] = [];
  const fillFromAbove = () => {
    for (let below = reach[row.length] ?? 0; below > 0 && row.length < WIDEST; below = reach[row.length] ?? 0) {
      reach[row.length] = below - 1;
      row.push(null);
    }
  };
  for (const cell of cells) {
    fillFromAbove();
    const [width, height] = [span(cell, 'colSpan'), span(cell, 'rowSpan')];
    for (let i = 0; i < width && (i === 0 || row.length < WIDEST); i += 1) {
      reach[row.length] = height - 1;
      row.push(i === 0 ? cell : null);
    }
  }
  fillFromAbove();
  return row;
}

/** Columns that cells may reach into; a page may claim any number. */
const WIDEST = 100;

function span(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const value = Number(cell.properties[name] ?? 1);
  return value >= 1 && Number.isInteger(value) ? value : 1;
}

const LONG = 300;

/** A cell with a table, a heading or several paragraphs of its own is a piece of the page. */
function holdsText(cell: Element): boolean {
  const inner = findElement(cell, ({ tagName }) => /^(?:table|h[1-6]|article|ul|ol)$/.test(tagName));
  return inner !== undefined || textLength(cell) > LONG;
}

function textLength(element: Element): number {
  return elementTexts(element).reduce((sum, text) => sum + text.trim().length, 0);
}

function elementTexts(element: Element): string[] {
  return element.children.flatMap((child) => {
    if (child.type === 'text') return [child.value];
    return child.type === 'element' ? elementTexts(child) : [];
  });
}

function elementsOf(element: Element): Element[] {
  return childrenOf(element).filter((child) => child.type === 'element');
}
