import { parse } from 'csv-parse/sync';

/** A resource of a Data Package that has a Table Schema. */
export interface TableResource {
  name: string;
  path: string;
  schema: {
    fields: { name: string; type: string; delimiter?: string; constraints?: { required?: true; enum?: string[] } }[];
    primaryKey?: string[];
    uniqueKeys?: string[][];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

/** What the CSV of tables have against their schemas; `read` gives the text of a file. Empty when all is well. */
export function tableComplaints(resources: readonly TableResource[], read: (path: string) => string): string[] {
  const tables = new Map(resources.map((resource) => [resource.name, parse(read(resource.path)) as string[][]]));
  return resources.flatMap((resource) => [
    ...headerComplaints(resource, tables),
    ...cellComplaints(resource, tables),
    ...keyComplaints(resource, tables),
    ...referenceComplaints(resource, tables),
  ]);
}

type Tables = ReadonlyMap<string, string[][]>;

function headerComplaints({ name, schema }: TableResource, tables: Tables): string[] {
  const header = tables.get(name)?.[0]?.join();
  return header === schema.fields.map((field) => field.name).join() ? [] : [`${name}: header ${header}`];
}

const FORMS: Record<string, RegExp> = {
  string: /^[^]+$/,
  list: /^[^]+$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

function cellComplaints({ name, schema }: TableResource, tables: Tables): string[] {
  return schema.fields.flatMap(({ name: column, type, constraints = {} }) =>
    cellsOf(tables, name, [column]).flatMap(([cell = '']) => {
      const fits = cell === '' ? !constraints.required : FORMS[type]?.test(cell);
      const allowed = cell === '' || (constraints.enum?.includes(cell) ?? true);
      return fits && allowed ? [] : [`${name}.${column}: ${type} “${cell}”`];
    }),
  );
}

function keyComplaints({ name, schema }: TableResource, tables: Tables): string[] {
  return [schema.primaryKey ?? [], ...(schema.uniqueKeys ?? [])].flatMap((key) => {
    const keys = key.length === 0 ? [] : cellsOf(tables, name, key).map((cells) => JSON.stringify(cells));
    return keys.filter((cells, i) => keys.indexOf(cells) !== i).map((cells) => `${name}: twice ${cells}`);
  });
}

function referenceComplaints({ name, schema }: TableResource, tables: Tables): string[] {
  return (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const known = new Set(cellsOf(tables, reference.resource, reference.fields).map(String));
    const lost = cellsOf(tables, name, fields).filter((cells) => !known.has(String(cells)));
    return lost.map((cells) => `${name}.${fields.join()}: no ${cells.join()} in ${reference.resource}`);
  });
}

/** The cells of some columns, row by row. */
function cellsOf(tables: Tables, table: string, columns: readonly string[]): string[][] {
  const [header = [], ...rows] = tables.get(table) ?? [];
  return rows.map((row) => columns.map((column) => row[header.indexOf(column)] ?? ''));
}
