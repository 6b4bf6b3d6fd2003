import initSqlJs, { type Database, type SqlValue } from 'sql.js';
import { type Column, type DataTable, type DataValue, hasPrimaryKey } from './data-table.ts';

/**
 * The tables as an SQLite database: typed columns with what they hold as comments, keys, an index for each reference;
 * lists are JSON texts. The same tables give the same bytes.
 */
export async function toDatabase(tables: readonly DataTable[]): Promise<Uint8Array<ArrayBuffer>> {
  const { Database } = await initSqlJs();
  const database = new Database();
  try {
    database.run(tables.map(createTable).join('\n'));
    for (const table of tables) fill(database, table);
    database.run(tables.flatMap(createIndices).join('\n'));
    return new Uint8Array(database.export());
  } finally {
    database.close();
  }
}

function createTable(table: DataTable): string {
  const { name, title, columns, key } = table;
  const lines = Object.entries(columns).map(([column, told]) => `  ${columnOf(column, told)}, -- ${told.meaning}`);
  const unique = hasPrimaryKey(table) ? 'PRIMARY KEY' : 'UNIQUE';
  return `CREATE TABLE ${quote(name)} ( -- ${title}\n${lines.join('\n')}\n  ${unique} (${key.map(quote).join(', ')})\n);`;
}

function columnOf(name: string, { type, optional, references }: Column): string {
  return [
    quote(name),
    TYPES[type],
    ...(optional ? [] : ['NOT NULL']),
    ...(references ? [`REFERENCES ${quote(references)} ("id")`] : []),
  ].join(' ');
}

/** NUMERIC, so that a whole number stays one. */
const TYPES: Record<Column['type'], string> = {
  text: 'TEXT',
  integer: 'INTEGER',
  number: 'NUMERIC',
  date: 'TEXT',
  list: 'TEXT',
};

function fill(database: Database, { name, columns, rows }: DataTable): void {
  const names = Object.keys(columns);
  database.run('BEGIN');
  const insert = database.prepare(`INSERT INTO ${quote(name)} VALUES (${names.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(names.map((column) => toSqlValue(row[column] ?? null)));
  insert.free();
  database.run('COMMIT');
}

function toSqlValue(value: DataValue): SqlValue {
  return value === null || typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}

function createIndices({ name, columns }: DataTable): string[] {
  return Object.entries(columns)
    .filter(([, { references }]) => references !== undefined)
    .map(([column]) => `CREATE INDEX ${quote(`${name}_${column}`)} ON ${quote(name)} (${quote(column)});`);
}

function quote(name: string): string {
  return `"${name}"`;
}
