import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuiltFile, type StoredFile, offlineAddress, offlineFiles, sizeOf } from '../publish/offline-list.ts';
import { folderFiles } from './folder-files.ts';

/** The service worker, as it is compiled beside the pages' scripts and as it is served. */
const WORKER = 'sw.js';
/** What the worker stores: addresses relative to the site's root, each with the fingerprint of its bytes. */
const LIST = 'offline.json';

/**
 * Tells the service worker of a built site what to store: writes the list, and its fingerprint in front of the
 * worker's code. Can be done again after files have changed.
 */
export async function writeOffline(folder: string): Promise<{ files: number; bytes: number }> {
  const files = offlineFiles(await builtFiles(folder));
  const entries: StoredFile[] = [];
  for (const { path } of files) entries.push([offlineAddress(path), fingerprint(await readFile(join(folder, path)))]);
  const list = JSON.stringify(entries);
  const code = await readFile(join(folder, WORKER), 'utf8');
  await writeFile(join(folder, LIST), list);
  await writeFile(join(folder, WORKER), `${HEAD}${fingerprint(list)}';\n${code.replace(OLD_HEAD, '')}`);
  return { files: files.length, bytes: sizeOf(files) };
}

/** The name under which the worker's code looks for it. */
const HEAD = "const OFFLINE_LIST = '";
const OLD_HEAD = /^const OFFLINE_LIST = .*\n/;

async function builtFiles(folder: string): Promise<BuiltFile[]> {
  const paths = (await folderFiles(folder)).filter((path) => path !== WORKER && path !== LIST);
  const files: BuiltFile[] = [];
  for (const path of paths) files.push({ path, bytes: (await stat(join(folder, path))).size });
  return files;
}

/** As browsers check it (Subresource Integrity). */
function fingerprint(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
