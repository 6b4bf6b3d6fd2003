import { zipFiles } from './archive.ts';
import type { DataFile } from './data-file.ts';
import { dataPackage } from './data-package.ts';
import type { DataTable } from './data-table.ts';
import { DATA_TERMS } from './data-terms.ts';

/** A data package in one file: its descriptor, the CSV of each table, and what to know in Chinese. */
export function dataArchive(
  tables: readonly DataTable[],
  csvs: readonly DataFile[],
  homepage: string,
): Uint8Array<ArrayBuffer> {
  return zipFiles({
    'datapackage.json': encode(dataPackage(tables, csvs, homepage)),
    ...Object.fromEntries(csvs.map(({ name, bytes }) => [name, bytes])),
    'README.txt': encode(readme(tables, homepage)),
  });
}

/** With byte order mark and CRLF, for the plain editors of Windows. */
function readme(tables: readonly DataTable[], homepage: string): string {
  const { title, summary, use, licence } = DATA_TERMS;
  const parts = [
    [title, homepage],
    [summary],
    ['datapackage.json 供程序读：每列的类型和含义、各表怎样相连、每个文件的校验值（Data Package v2）。'],
    ...tables.map(tableWords),
    ['怎样用', use],
    ['许可', licence],
  ];
  return `\uFEFF${parts.map((lines) => lines.join('\r\n')).join('\r\n\r\n')}\r\n`;
}

function tableWords({ name, title, rows, columns }: DataTable): string[] {
  const words = Object.entries(columns).map(([column, { meaning }]) => `  ${column}：${meaning}`);
  return [`${name}.csv：${title}，共 ${rows.length} 行（UTF-8，列表以顿号隔开）`, ...words];
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
