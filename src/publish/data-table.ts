/** A table of the site's data as downloads offer it. */
export interface DataTable {
  /** The name of its files, without ending. */
  readonly name: string;
  /** What it is a table of, in one Chinese word; the name of its sheet. */
  readonly label: string;
  /** What a row is, in Chinese. */
  readonly title: string;
  /** The columns that tell a row from all others. */
  readonly key: readonly string[];
  /** In the order of the files. */
  readonly columns: Readonly<Record<string, Column>>;
  readonly rows: readonly DataRow[];
}

export type DataRow = Readonly<Record<string, DataValue>>;

/** In CSV and XLSX lists are joined by 、; null is an empty cell. */
export type DataValue = string | number | null | readonly string[];

/** A documented column. */
export interface Column {
  /** `date` is a calendar day: 2023-04-26. */
  readonly type: 'text' | 'integer' | 'number' | 'date' | 'list';
  /** What it holds, in Chinese. */
  readonly meaning: string;
  /** Null where a row has no value. */
  readonly optional?: boolean;
  /** The only values, where they are few. */
  readonly values?: readonly string[];
  /** The table whose `id` stands in it. */
  readonly references?: string;
}

/** Columns whose types are those of the rows that they describe. */
export type ColumnsOf<Row> = { readonly [Name in keyof Row]-?: ColumnFor<Row[Name]> };

type ColumnFor<Value> = Column & { readonly type: TypeOf<NonNullable<Value>> } & (null extends Value
    ? { readonly optional: true }
    : { readonly optional?: false });

type TypeOf<Value> = Value extends number ? 'integer' | 'number' : Value extends string ? 'text' | 'date' : 'list';

/** A table whose columns the compiler has held against its rows. */
export function dataTable<Row extends DataRow>(
  table: Omit<DataTable, 'columns' | 'key' | 'rows'> & {
    readonly key: readonly (keyof Row & string)[];
    readonly columns: ColumnsOf<Row> & Readonly<Record<string, Column>>;
    readonly rows: readonly Row[];
  },
): DataTable {
  return table;
}

/** Stands between the items of a list where a cell holds but one text. */
export const LIST_SEPARATOR = '、';

/** The cells of a row in the order of the columns, lists joined. */
export function flatCells({ columns }: DataTable, row: DataRow): (string | number | null)[] {
  return Object.keys(columns).map((name) => {
    const value = row[name] ?? null;
    return value === null || typeof value === 'string' || typeof value === 'number'
      ? value
      : value.join(LIST_SEPARATOR);
  });
}

/** True when no column of the key may be empty, as a primary key wants it. */
export function hasPrimaryKey({ key, columns }: DataTable): boolean {
  return key.every((name) => !columns[name]?.optional);
}
