/** A table of the site's data as downloads offer it. */
export interface DataTable {
  /** The name of its files, without ending. */
  readonly name: string;
  /** What a row is, in Chinese. */
  readonly title: string;
  /** What each column holds, in Chinese, in their order. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly Readonly<Record<string, DataValue>>[];
}

/** Lists are written joined by 、; null is an empty cell. */
export type DataValue = string | number | null | readonly string[];
