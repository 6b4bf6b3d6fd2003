/** A file that the site gives away. */
export interface DataFile {
  readonly name: string;
  /** The table that it holds; null when it holds several. */
  readonly table: string | null;
  /** What it is good for, in Chinese. */
  readonly purpose: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The ending of its name. */
export function formatOf({ name }: DataFile): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** Its IANA media type. */
export function mediaTypeOf(file: DataFile): string {
  return MEDIA_TYPES[formatOf(file)] ?? 'application/octet-stream';
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  sqlite: 'application/vnd.sqlite3',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

const KILOBYTE = 1024;

/** Its size in words that no line end parts: 12 KB, 1.3 MB. */
export function sizeOf({ bytes: { length } }: DataFile): string {
  if (length < KILOBYTE ** 2) return `${Math.ceil(length / KILOBYTE)}\u00A0KB`;
  return `${(length / KILOBYTE ** 2).toFixed(1)}\u00A0MB`;
}
