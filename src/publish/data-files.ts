import { toCsv } from './csv.ts';
import { dataArchive } from './data-archive.ts';
import type { DataFile } from './data-file.ts';
import { dataPackage } from './data-package.ts';
import type { DataTable } from './data-table.ts';
import { toDatabase } from './database.ts';
import { toWorkbook } from './workbook.ts';

/**
 * Every file that the tables are given away in: all of them in one, then each by itself, in the order in which most
 * readers want them. The same tables give the same bytes. `homepage` is the absolute address of the data page.
 */
export async function dataFiles(tables: readonly DataTable[], homepage: string): Promise<DataFile[]> {
  const [workbook, database] = await Promise.all([toWorkbook(tables), toDatabase(tables)]);
  const xlsx = bundle('xlsx', '用 Excel 或 WPS 打开：每张表一页，末页说明每列的含义', workbook);
  const sqlite = bundle('sqlite', '用 SQL 查询的 SQLite 数据库：带主键、外键和每列的说明', database);
  const csvs = tables.map((table) => tableFile(table, '.csv', '程序用', toCsv(table, 'plain')));
  const excel = tables.map((table) => tableFile(table, '-excel.csv', 'Excel 用', toCsv(table, 'excel')));
  const json = tables.map((table) => tableFile(table, '.json', '程序用', `${JSON.stringify(table.rows, null, 1)}\n`));
  const descriptor = dataPackage(tables, [...csvs, ...json, xlsx, sqlite], homepage);
  return [
    xlsx,
    sqlite,
    bundle('zip', '存档和转交用的数据包（Data Package）：全部 CSV、说明和校验值', dataArchive(tables, csvs, homepage)),
    {
      name: 'datapackage.json',
      table: null,
      purpose: '程序读的说明书：每个文件的格式和校验值，每列的类型，各表怎样相连',
      bytes: encode(descriptor),
    },
    ...excel,
    ...csvs,
    ...json,
  ];
}

function bundle(format: string, purpose: string, bytes: Uint8Array<ArrayBuffer>): DataFile {
  return { name: `union-digest.${format}`, table: null, purpose, bytes };
}

function tableFile({ name }: DataTable, ending: string, purpose: string, text: string): DataFile {
  return { name: `${name}${ending}`, table: name, purpose, bytes: encode(text) };
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
