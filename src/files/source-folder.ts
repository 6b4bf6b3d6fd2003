import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UnreadableSource } from '../ingest/unreadable-source.ts';
import type { Source } from '../verify/source.ts';
import type { SourceFile } from '../verify/verify-sources.ts';

/**
 * The sources of a folder and those below it, hidden files excepted, one at a time in a fixed order;
 * `read` takes a file's bytes and name. Throws `UnreadableSource` when there is no such folder.
 */
export async function* sourceFiles(
  folder: string,
  read: (bytes: Uint8Array, name: string) => Promise<Source>,
): AsyncGenerator<SourceFile> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new UnreadableSource(`没有这个文件夹：${folder}`, '核对路径');
  });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  for (const path of paths) {
    const bytes = await readFile(path);
    yield { path, sha256: createHash('sha256').update(bytes).digest('hex'), read: () => read(bytes, path) };
  }
}
