import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileChange } from '../verify/rename.ts';

/**
 * Writes files in the place of others below `root`: all of them or, as far as a disk allows, none. The new
 * texts are laid beside their places first; when one cannot be put there, those before it go back.
 */
export async function writeChanges(root: string, changes: readonly FileChange[]): Promise<void> {
  const works = changes.map((change) => ({ change, beside: `${join(root, change.after.path)}.${process.pid}.tmp` }));
  const done: FileChange[] = [];
  try {
    for (const { change, beside } of works) {
      await mkdir(dirname(beside), { recursive: true });
      await writeFile(beside, change.after.text);
    }
    for (const { change, beside } of works) {
      await rename(beside, join(root, change.after.path));
      done.push(change);
    }
  } catch (error) {
    await Promise.all(works.map(({ beside }) => rm(beside, { force: true })));
    for (const change of done) await undo(root, change);
    throw error;
  }
  for (const { before, after } of changes) if (before && before.path !== after.path) await remove(root, before.path);
}

async function undo(root: string, { before, after }: FileChange): Promise<void> {
  if (before?.path === after.path) await writeFile(join(root, before.path), before.text);
  else await rm(join(root, after.path));
}

/** A folder that holds nothing any more goes with its last file. */
async function remove(root: string, path: string): Promise<void> {
  await rm(join(root, path));
  await rmdir(dirname(join(root, path))).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
}
