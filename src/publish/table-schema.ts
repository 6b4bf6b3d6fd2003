import { type Column, type DataTable, hasPrimaryKey, LIST_SEPARATOR } from './data-table.ts';

/** A table as a Table Schema (Data Package v2) of its CSV. */
export function tableSchema(table: DataTable) {
  const { columns, key } = table;
  const fields = Object.entries(columns);
  const foreignKeys = fields.flatMap(([name, { references }]) =>
    references === undefined ? [] : [{ fields: [name], reference: { resource: references, fields: ['id'] } }],
  );
  return {
    fields: fields.map(([name, column]) => fieldOf(name, column)),
    missingValues: [''],
    // Rows that lack a part of the key are not held against each other: as in SQL, null equals nothing.
    ...(hasPrimaryKey(table) ? { primaryKey: key } : { uniqueKeys: [key] }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function fieldOf(name: string, column: Column) {
  const constraints = constraintsOf(column);
  return {
    name,
    ...TYPES[column.type],
    description: column.meaning,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

const TYPES: Record<Column['type'], { type: string; delimiter?: string; itemType?: string }> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  date: { type: 'date' },
  list: { type: 'list', delimiter: LIST_SEPARATOR, itemType: 'string' },
};

/** In CSV an empty list cannot be told from a missing one. */
function constraintsOf({ type, optional = false, values }: Column) {
  return {
    ...(!optional && type !== 'list' && { required: true }),
    ...(values && { enum: values }),
  };
}
