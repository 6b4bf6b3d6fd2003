import { findNumbers } from '../text/find-numbers.ts';
import type { NumberFound } from '../text/number-found.ts';
import { readQuantity } from '../text/quantity.ts';
import { readingForm } from '../text/reading-form.ts';
import type { PlacedBlock } from './placed-block.ts';

/** A number of a table, and what row and column say of it as a sentence would. */
export interface TableNumber {
  number: NumberFound;
  /** 城东街道2023年新建工会38家, for a cell 38 in the column 2023年新建工会（家）. */
  sentence: string;
  inSentence: NumberFound;
}

/**
 * The numbers of every row of a table below its first: a bare number takes the measure word that its
 * column or its row names in brackets (数量（家）, 金额（万元）), or that the row names in a column of units
 * (单位). Its text stays as the cell prints it. Columns that number the rows count nothing.
 */
export function readTables(blocks: readonly PlacedBlock[]): Map<PlacedBlock, TableNumber[]> {
  const rows = new Map<PlacedBlock, TableNumber[]>();
  let head: Cell[] | null = null;
  let time = '';
  for (const placed of blocks) {
    if (placed.block.kind === 'furniture') continue;
    const { text } = placed.view;
    if (placed.block.kind !== 'table') {
      head = null;
      time = timeOfTable(text);
    } else if (head === null) head = cellsOf(text);
    else rows.set(placed, rowNumbers(text, head, time));
  }
  return rows;
}

/** The one time that the sentence above a table names: 2023年各镇完成数如下; '' when there is none, or several. */
function timeOfTable(above: string): string {
  const sentence = /[^。！？；]*(?:如下|下表|附表|见表|列表|[:：])[^。！？；]*[。:：]?$/.exec(above)?.[0] ?? '';
  const dates = findNumbers(sentence).filter(({ kind }) => kind === 'date');
  return dates.length === 1 ? (dates[0]?.text ?? '') : '';
}

interface Cell {
  text: string;
  start: number;
}

function rowNumbers(row: string, head: readonly Cell[], time: string): TableNumber[] {
  const cells = cellsOf(row);
  const label = cells.find(({ text }) => /..*\p{Script=Han}|\p{Script=Han}./u.test(text))?.text ?? '';
  const units = head.findIndex(({ text }) => /^\s*(?:计量)?单位\s*$/.test(readingForm(text)));
  return findNumbers(row).flatMap((found): TableNumber[] => {
    const column = cells.findLastIndex(({ start }) => start <= found.start);
    const title = head[column]?.text ?? '';
    if (/^\s*(?:序号|编号|排名|名次|No\.?)\s*$/i.test(readingForm(title))) return [];
    const unit = bracketed(title) ?? bracketed(label) ?? (column > units ? (cells[units]?.text.trim() ?? null) : null);
    const number =
      found.kind === 'figure' && found.quantity?.unit === null && unit !== null ? withUnit(found, unit) : found;
    return [{ number, ...told(number, dated(`${plain(label)}${plain(title)}`, time)) }];
  });
}

function told(number: NumberFound, words: string): Pick<TableNumber, 'sentence' | 'inSentence'> {
  const unit = number.quantity?.unit ?? '';
  const text = number.text.endsWith(unit) ? number.text : number.text + unit;
  const start = words.length;
  return { sentence: words + text, inSentence: { ...number, text, start, end: start + text.length } };
}

/** Row and column go before what stands above the table. */
function dated(words: string, time: string): string {
  return findNumbers(words).some(({ kind }) => kind === 'date') ? words : time + words;
}

function withUnit(found: NumberFound, unit: string): NumberFound {
  return { ...found, quantity: readQuantity(found.text + unit) ?? found.quantity };
}

const BRACKETED = /[(（]\s*(?:单位[:：]\s*)?([^()（）\d]{1,4}?)\s*[)）]\s*$/;

function bracketed(title: string): string | null {
  return BRACKETED.exec(title)?.[1] ?? null;
}

function plain(title: string): string {
  return title.replace(BRACKETED, '').trim();
}

function cellsOf(row: string): Cell[] {
  let start = 0;
  return row.split('\t').map((text) => {
    const cell = { text, start };
    start += text.length + 1;
    return cell;
  });
}
