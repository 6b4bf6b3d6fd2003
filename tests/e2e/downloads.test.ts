import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import initSqlJs from 'sql.js';
import { describe, expect, inject, it } from 'vitest';
import type { FigureRow } from '../../src/publish/figures-json.ts';
import { complaintsOf } from '../downloads/package-profile.ts';
import { tableComplaints, type TableResource } from '../downloads/table-rules.ts';

const folder = join(inject('site'), 'data');
const read = (name: string) => readFileSync(join(folder, name));
const json = (name: string): unknown => JSON.parse(read(name).toString());
const figures = json('figures.json') as FigureRow[];
const columns = Object.keys(figures[0] ?? {});

/** The figures as cells of text, the way a table without lists and nulls holds them. */
const cells = figures.map((row) =>
  Object.values(row).map((value) => (Array.isArray(value) ? value.join('、') : (value ?? ''))),
);

describe('the figures of figures.json', () => {
  it('are those of figures.csv', () => {
    expect(parse(read('figures.csv'))).toEqual([columns, ...cells.map((row) => row.map(String))]);
  });

  it('are those of union-digest.xlsx', async () => {
    const rows = await readSheet(read('union-digest.xlsx'), '数字', { trim: false });
    expect(rows.map((row) => row.map((cell) => cell ?? ''))).toEqual([columns, ...cells]);
  });

  it('are those of union-digest.sqlite, whose references hold', async () => {
    const { Database } = await initSqlJs();
    const database = new Database(read('union-digest.sqlite'));
    const [result] = database.exec('SELECT * FROM figures ORDER BY rowid');
    const rows = figures.map((row) =>
      Object.values(row).map((value) => (Array.isArray(value) ? JSON.stringify(value) : value)),
    );
    expect(result).toEqual({ columns, values: rows });
    expect(database.exec('PRAGMA foreign_key_check')).toEqual([]);
    database.close();
  });
});

describe('the data package', () => {
  const descriptor = json('datapackage.json') as {
    resources: (Partial<TableResource> & { name: string; path: string; bytes: number; hash: string })[];
  };

  it('is valid, and so is every table in it', () => {
    expect(complaintsOf(descriptor)).toEqual([]);
    const tables = descriptor.resources.filter((one): one is typeof one & TableResource => one.schema !== undefined);
    expect(tables.map(({ name }) => name)).toEqual(['figures', 'indicators', 'districts', 'reports']);
    expect(tableComplaints(tables, (path) => read(path).toString())).toEqual([]);
  });

  it('knows the files beside it', () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      expect(bytes).toBe(statSync(join(folder, path)).size);
      expect(hash).toBe(`sha256:${createHash('sha256').update(read(path)).digest('hex')}`);
    }
  });

  it('is one file, too', () => {
    const parts = unzipSync(read('union-digest.zip'));
    expect(complaintsOf(JSON.parse(strFromU8(parts['datapackage.json'] ?? new Uint8Array())))).toEqual([]);
    expect(Buffer.from(parts['figures.csv'] ?? []).equals(read('figures.csv'))).toBe(true);
  });
});

describe('the data page', () => {
  it('offers every file, and explains every column', () => {
    const html = read('index.html').toString();
    const offered = [...html.matchAll(/href="\/data\/([^"]+)"/g)].map(([, name]) => name ?? '');
    const described = (json('datapackage.json') as { resources: { path: string }[] }).resources.map(({ path }) => path);
    const rest = ['union-digest.zip', 'datapackage.json', ...described.flatMap(excelOf)];
    expect(new Set(offered)).toEqual(new Set([...described, ...rest]));
    for (const name of columns) expect(html).toContain(`<code>${name}</code>`);
  });
});

function excelOf(path: string): string[] {
  return path.endsWith('.csv') ? [path.replace('.csv', '-excel.csv')] : [];
}
