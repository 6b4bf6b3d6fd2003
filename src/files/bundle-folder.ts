import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes files below a folder as they come, a few at a time; returns how many each of its folders got. */
export async function writeFiles(
  folder: string,
  files: AsyncIterable<{ path: string; content: string | Uint8Array }>,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  let pending: Promise<void>[] = [];
  for await (const { path, content } of files) {
    const target = join(folder, path);
    const count = counts.get(dirname(path)) ?? 0;
    if (count === 0) await mkdir(dirname(target), { recursive: true });
    counts.set(dirname(path), count + 1);
    pending.push(writeFile(target, content));
    if (pending.length < AT_ONCE) continue;
    await Promise.all(pending);
    pending = [];
  }
  await Promise.all(pending);
  return counts;
}

const AT_ONCE = 64;
