import { createHash } from 'node:crypto';
import { type DataFile, formatOf, mediaTypeOf } from './data-file.ts';
import type { DataTable } from './data-table.ts';
import { DATA_TERMS } from './data-terms.ts';
import { tableSchema } from './table-schema.ts';

/**
 * The descriptor (Data Package v2) of files that lie beside it: those that a table's CSV is in get its schema. It bears
 * no date: the same files give the same text. `homepage` is the absolute address of the data page.
 */
export function dataPackage(tables: readonly DataTable[], files: readonly DataFile[], homepage: string): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'union-digest',
    title: DATA_TERMS.title,
    description: [DATA_TERMS.summary, DATA_TERMS.use, DATA_TERMS.licence].join('\n\n'),
    homepage,
    licenses: [LICENCE],
    resources: files.map((file) => resourceOf(file, tables)),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

const LICENCE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: '文字依 CC BY 4.0；数字是事实，不受限制',
};

function resourceOf(file: DataFile, tables: readonly DataTable[]) {
  const format = formatOf(file);
  const table = format === 'csv' ? tables.find(({ name }) => name === file.table) : undefined;
  return {
    name: table?.name ?? file.name,
    ...(table && { type: 'table' }),
    title: table?.title ?? file.purpose,
    path: file.name,
    format,
    mediatype: mediaTypeOf(file),
    ...((format === 'csv' || format === 'json') && { encoding: 'utf-8' }),
    bytes: file.bytes.length,
    hash: `sha256:${createHash('sha256').update(file.bytes).digest('hex')}`,
    ...(table && { schema: tableSchema(table) }),
  };
}
