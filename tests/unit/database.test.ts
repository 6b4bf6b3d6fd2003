import initSqlJs, { type SqlValue } from 'sql.js';
import { describe, expect, it } from 'vitest';
import type { DataTable } from '../../src/publish/data-table.ts';
import { toDatabase } from '../../src/publish/database.ts';
import { madeTwice } from '../downloads/another-day.ts';
import { inventedTables } from '../downloads/invented-tables.ts';

const tables = inventedTables();

/** Opens the bytes again and asks them one thing. */
async function ask(bytes: Uint8Array, sql: string): Promise<SqlValue[][]> {
  const { Database } = await initSqlJs();
  const database = new Database(bytes);
  const [result] = database.exec(sql);
  database.close();
  return result?.values ?? [];
}

describe('toDatabase', () => {
  it('holds every row as it is, numbers as numbers and lists as JSON', async () => {
    const bytes = await toDatabase(tables);
    for (const { name, columns, rows } of tables) {
      const cells = rows.map((row) =>
        Object.keys(columns).map((column) => {
          const value = row[column] ?? null;
          return Array.isArray(value) ? JSON.stringify(value) : value;
        }),
      );
      expect(await ask(bytes, `SELECT * FROM ${name} ORDER BY rowid`)).toEqual(cells);
    }
  });

  it('can be queried over its references and into its lists', async () => {
    const sql = `SELECT name, count(*) FROM figures JOIN districts ON districts.id = district, json_each(levels)
      WHERE json_each.value = '省级' GROUP BY name ORDER BY name`;
    const expected = new Map<string, number>();
    const [figures, districts] = tables;
    for (const { district, levels } of figures?.rows ?? []) {
      const name = String(districts?.rows.find(({ id }) => id === district)?.['name']);
      if (String(levels).includes('省级')) expected.set(name, (expected.get(name) ?? 0) + 1);
    }
    expect(await ask(await toDatabase(tables), sql)).toEqual([...expected].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });

  it('types its columns and says what they hold', async () => {
    const bytes = await toDatabase(tables);
    const info = await ask(bytes, 'SELECT name, type, "notnull" FROM pragma_table_info(\'figures\')');
    expect(info).toEqual([
      ['district', 'TEXT', 1],
      ['text', 'TEXT', 1],
      ['value', 'NUMERIC', 1],
      ['levels', 'TEXT', 1],
      ['scope', 'TEXT', 0],
      ['precision', 'TEXT', 1],
      ['day', 'TEXT', 0],
    ]);
    const [[sql] = []] = await ask(bytes, "SELECT sql FROM sqlite_master WHERE name = 'districts'");
    for (const { meaning } of Object.values(tables[1]?.columns ?? {})) expect(sql).toContain(`-- ${meaning}\n`);
  });

  it('has keys, and an index for each reference', async () => {
    const bytes = await toDatabase(tables);
    const key = "SELECT name FROM pragma_table_info('districts') WHERE pk > 0";
    expect(await ask(bytes, key)).toEqual([['id']]);
    const index = "SELECT name FROM pragma_index_info('figures_district')";
    expect(await ask(bytes, index)).toEqual([['district']]);
    expect(await ask(bytes, 'SELECT "table", "from", "to" FROM pragma_foreign_key_list(\'figures\')')).toEqual([
      ['districts', 'district', 'id'],
    ]);
    expect(await ask(bytes, 'PRAGMA integrity_check')).toEqual([['ok']]);
  });

  it('tells a reference to nothing', async () => {
    expect(await ask(await toDatabase(tables), 'PRAGMA foreign_key_check')).toEqual([]);
    const [figures, districts] = tables as [DataTable, DataTable];
    const orphaned = await toDatabase([figures, { ...districts, rows: districts.rows.slice(1) }]);
    expect((await ask(orphaned, 'PRAGMA foreign_key_check')).map(([table]) => table)).toContain('figures');
  });

  it('gives the same bytes on another day in another time zone', async () => {
    const [today, later] = await madeTwice(() => toDatabase(tables));
    expect(Buffer.compare(today, later)).toBe(0);
  });
});
