import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assertPages, readPages, replaceFolder } from '../../src/files/site.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'union-digest-files-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const write = async (folder: string, text: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), text);
};
const read = () => readFile(join(root, 'dist/index.html'), 'utf8');

describe('replaceFolder', () => {
  it('puts a folder in the place of another, or where none was', async () => {
    await replaceFolder(join(root, 'dist'), (folder) => write(folder, 'one'));
    expect(await read()).toBe('one');
    await replaceFolder(join(root, 'dist'), (folder) => write(folder, 'two'));
    expect(await read()).toBe('two');
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('leaves what was there when making fails, however far it came', async () => {
    await write(join(root, 'dist'), 'good');
    const failing = replaceFolder(join(root, 'dist'), async (folder) => {
      await write(folder, 'half');
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    expect(await read()).toBe('good');
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('leaves what was there when nothing was made', async () => {
    await write(join(root, 'dist'), 'good');
    await expect(replaceFolder(join(root, 'dist'), () => Promise.resolve())).rejects.toThrow('ENOENT');
    expect(await read()).toBe('good');
  });
});

describe('the pages of a built site', () => {
  beforeEach(async () => {
    await write(join(root, 'dist'), 'home');
    await write(join(root, 'dist/about'), 'about');
    await writeFile(join(root, 'dist/404.html'), 'lost');
  });

  it('come in a fixed order with their addresses', async () => {
    const pages = await Array.fromAsync(readPages(join(root, 'dist')), ({ url }) => url);
    expect(pages).toEqual(['/404.html', '/about/', '/']);
  });

  it('are missed when they are not there', () => {
    expect(() => assertPages(join(root, 'dist'), ['/', '/about/'])).not.toThrow();
    expect(() => assertPages(join(root, 'dist'), ['/', '/reports/x/'])).toThrow('没有生成这些页面：/reports/x/');
  });
});
