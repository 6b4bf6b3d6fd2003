import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { indexSite } from '../../src/search/index-site.ts';
import { inventSite } from './invented-site.ts';

const MODULE = new URL('../../src/search/index-site.ts', import.meta.url).href;
const folders: string[] = [];

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  folders.push(folder);
  return folder;
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** Every file of a folder by its path, as base64. */
async function contents(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const pairs = files.map(
    async (file) => [file.slice(folder.length), (await readFile(file)).toString('base64')] as const,
  );
  return Object.fromEntries(await Promise.all(pairs));
}

describe('indexSite', () => {
  it('writes the same bundle for the same pages', async () => {
    const [one, other] = [await newFolder(), await newFolder()];
    await indexSite(inventSite(30), one);
    await indexSite(inventSite(30), other);
    expect(await contents(other)).toEqual(await contents(one));
  });

  it('takes pages one at a time and counts those it indexed', async () => {
    async function* stream() {
      yield { url: '/none/', html: '<p>不查</p>' };
      yield { url: '/empty/', html: '<main data-pagefind-body>\u200B</main>' };
      yield* inventSite(3);
    }
    expect(await indexSite(stream(), await newFolder())).toBe(4);
  });

  it('refuses a site without a single page to search', async () => {
    await expect(indexSite([{ url: '/', html: '<p>不查</p>' }], await newFolder())).rejects.toThrow(
      'data-pagefind-body',
    );
  });

  it('fails when Pagefind crashes, as it does over a folder that cannot be written', async () => {
    const file = join(await newFolder(), 'file');
    await writeFile(file, '');
    const code = `import { indexSite } from ${JSON.stringify(MODULE)}; await indexSite(${JSON.stringify(inventSite(1))}, ${JSON.stringify(join(file, 'x'))});`;
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code]);
    await expect(run).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('ended without an answer') as string,
    });
  });

  it('passes on what goes wrong while pages are read', async () => {
    async function* broken() {
      yield* inventSite(1);
      throw new Error('unreadable page');
    }
    await expect(indexSite(broken(), await newFolder())).rejects.toThrow('unreadable page');
  });
});
