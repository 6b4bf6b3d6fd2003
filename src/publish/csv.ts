import { stringify } from 'csv-stringify/sync';
import { type DataTable, flatCells } from './data-table.ts';

/** For programs, or for Excel, which takes a text without byte order mark for another encoding and runs formulas. */
export type CsvKind = 'plain' | 'excel';

/**
 * A table as CSV (RFC 4180: CRLF, quotes only where needed), its header the names of the columns. For Excel with a
 * byte order mark, and with an apostrophe before what it would take for a formula.
 */
export function toCsv(table: DataTable, kind: CsvKind): string {
  return stringify([Object.keys(table.columns), ...table.rows.map((row) => flatCells(table, row))], {
    bom: kind === 'excel',
    escape_formulas: kind === 'excel',
    record_delimiter: 'windows',
  });
}
