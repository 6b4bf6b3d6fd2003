import { stringify } from 'csv-stringify/sync';
import type { DataTable, DataValue } from './data-table.ts';

/** For programs, or for Excel, which takes a text without byte order mark for another encoding and runs formulas. */
export type CsvKind = 'plain' | 'excel';

/**
 * A table as CSV (RFC 4180: CRLF, quotes only where needed), its header the names of the columns. For Excel with a
 * byte order mark, and with an apostrophe before what it would take for a formula.
 */
export function toCsv({ columns, rows }: DataTable, kind: CsvKind): string {
  const names = Object.keys(columns);
  const cells = rows.map((row) => names.map((name) => toCell(row[name] ?? null)));
  return stringify([names, ...cells], {
    bom: kind === 'excel',
    escape_formulas: kind === 'excel',
    record_delimiter: 'windows',
  });
}

function toCell(value: DataValue): string | number {
  if (value === null) return '';
  return typeof value === 'string' || typeof value === 'number' ? value : value.join('、');
}
