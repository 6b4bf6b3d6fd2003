import type { DataFile } from '../publish/data-file.ts';
import { dataFiles } from '../publish/data-files.ts';
import { withBase } from './base-path.ts';
import { getDataTables } from './data-tables.ts';

let whole: Promise<DataFile[]> | undefined;

/** The files of the data page; made once a build. */
export async function getDataFiles(): Promise<DataFile[]> {
  if (import.meta.env.DEV) return makeFiles();
  whole ??= makeFiles();
  return whole;
}

async function makeFiles(): Promise<DataFile[]> {
  return dataFiles(await getDataTables(), new URL(withBase('/data/'), import.meta.env.SITE).href);
}
