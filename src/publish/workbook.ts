import { unzipSync } from 'fflate';
import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import { zipFiles } from './archive.ts';
import { DATA_TERMS } from './data-terms.ts';
import { type DataTable, flatCells } from './data-table.ts';

/**
 * The tables as one Excel workbook: a sheet each, its header bold and frozen, and a last one that says what the columns
 * hold. Texts are texts whatever they begin with; there are no formulas. The same tables give the same bytes.
 */
export async function toWorkbook(tables: readonly DataTable[]): Promise<Uint8Array<ArrayBuffer>> {
  const file = await writeExcelFile([...tables.map(sheetOf), explanation(tables)]).toBlob();
  // The library dates the parts of the file by the clock.
  return zipFiles(unzipSync(new Uint8Array(await file.arrayBuffer())));
}

function sheetOf(table: DataTable): Sheet<Blob> {
  return sheet(
    table.label,
    Object.keys(table.columns),
    table.rows.map((row) => flatCells(table, row)),
  );
}

function explanation(tables: readonly DataTable[]): Sheet<Blob> {
  const columns = tables.flatMap(({ label, columns: told }) =>
    Object.entries(told).map(([name, { meaning }]) => [label, name, meaning]),
  );
  const { summary, use, licence } = DATA_TERMS;
  const terms = [
    ['内容', null, summary],
    ['怎样用', null, use],
    ['许可', null, licence],
  ];
  return sheet('说明', ['工作表', '列', '含义'], [...columns, ...terms]);
}

type PlainCell = string | number | null;

function sheet(name: string, header: readonly string[], rows: readonly (readonly PlainCell[])[]): Sheet<Blob> {
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: header.map((title, i) => ({ width: widthOf([title, ...rows.map((row) => row[i] ?? null)]) })),
    data: [
      header.map((title): Cell => ({ ...toText(title), fontWeight: 'bold' })),
      ...rows.map((row) => row.map(toCell)),
    ],
  };
}

function toCell(value: PlainCell): Cell {
  return typeof value === 'string' ? toText(value) : value;
}

function toText(value: string) {
  return { value, type: String };
}

const WIDEST = 60;

/** In digits, of which a Han character takes two. */
function widthOf(cells: readonly PlainCell[]): number {
  const widest = cells.reduce<number>((width, cell) => Math.max(width, digitsOf(String(cell ?? ''))), 0);
  return Math.min(WIDEST, widest + 2);
}

function digitsOf(text: string): number {
  return text.length + (text.match(/[^\p{ASCII}]/gu)?.length ?? 0);
}
