import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file that must not exist yet. Returns false, and leaves what is there, when it does.
 */
export async function writeNew(path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Adds a block to the end of a text file, on a line of its own. */
export async function appendBlock(path: string, text: string): Promise<void> {
  const before = await readFile(path, 'utf8');
  await appendFile(path, (before === '' || before.endsWith('\n') ? '' : '\n') + text);
}
