import type { Row } from '../compare/table.ts';
import { getTable } from './table.ts';

let rows: Promise<Map<string, Row>> | undefined;

/** The row of an indicator in the table of the latest figures; undefined where nobody reports it. */
export async function getRow(indicator: string): Promise<Row | undefined> {
  rows = import.meta.env.DEV ? readRows() : (rows ?? readRows());
  return (await rows).get(indicator);
}

async function readRows(): Promise<Map<string, Row>> {
  const table = await getTable();
  return new Map(table.flatMap((group) => group.rows.map((row) => [row.indicator.id, row])));
}
