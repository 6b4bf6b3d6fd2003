import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeChanges } from '../../src/files/changes.ts';

const file = (path: string, text: string) => ({ path, text });

describe('writeChanges', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'union-digest-changes-'));
    for (const { path, text } of [file('content/a/1.md', '一'), file('content/b/2.md', '二')]) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
  });
  afterEach(() => rm(root, { recursive: true }));

  const tree = async (): Promise<string[]> => {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    const told = files.map(
      async (path) => `${path.slice(root.length + 1).replaceAll('\\', '/')} ${await readFile(path, 'utf8')}`,
    );
    return (await Promise.all(told)).toSorted();
  };

  it('moves, changes and makes files, and removes the folders left empty', async () => {
    await writeChanges(root, [
      { before: file('content/a/1.md', '一'), after: file('content/c/1.md', '壹') },
      { before: file('content/b/2.md', '二'), after: file('content/b/2.md', '贰') },
      { before: null, after: file('content/3.md', '叁') },
    ]);
    expect(await tree()).toEqual(['content/3.md 叁', 'content/b/2.md 贰', 'content/c/1.md 壹']);
    expect((await readdir(join(root, 'content'))).toSorted()).toEqual(['3.md', 'b', 'c']);
  });

  it('leaves everything as it was when one file cannot be put in its place', async () => {
    await mkdir(join(root, 'content/c/1.md/in-the-way'), { recursive: true });
    const before = await tree();
    const writing = writeChanges(root, [
      { before: file('content/b/2.md', '二'), after: file('content/b/2.md', '贰') },
      { before: null, after: file('content/3.md', '叁') },
      { before: file('content/a/1.md', '一'), after: file('content/c/1.md', '壹') },
    ]);
    await expect(writing).rejects.toThrow(/EISDIR|ENOTEMPTY|EPERM|EEXIST/);
    expect(await tree()).toEqual(before);
  });
});
