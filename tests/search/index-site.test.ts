import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';

import { writeIndex } from './write-index.ts';
import { inventSite } from './invented-site.ts';

const MODULE = new URL('write-index.ts', import.meta.url).href;
const INVENTED = new URL('invented-site.ts', import.meta.url).href;
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
    await writeIndex(inventSite(30), one);
    await writeIndex(inventSite(30), other);
    expect(await contents(other)).toEqual(await contents(one));
  });

  it('takes pages one at a time and counts those it indexed', async () => {
    async function* stream() {
      yield { url: '/none/', html: '<p>不查</p>' };
      yield { url: '/empty/', html: '<main data-pagefind-body>\u200B</main>' };
      yield* inventSite(3);
    }
    expect(await writeIndex(stream(), await newFolder())).toBe(4);
  });

  it('refuses a site without a single page to search', async () => {
    await expect(writeIndex([{ url: '/', html: '<p>不查</p>' }], await newFolder())).rejects.toThrow(
      'data-pagefind-body',
    );
  });

  it('fails when Pagefind is killed, instead of ending as if all were well', async () => {
    const folder = await newFolder();
    const code = `
      import { readFileSync } from 'node:fs';
      import { writeIndex } from ${JSON.stringify(MODULE)};
      import { inventSite } from ${JSON.stringify(INVENTED)};
      const children = () => readFileSync(\`/proc/\${process.pid}/task/\${process.pid}/children\`, 'utf8').split(' ').filter(Boolean);
      async function* pages() {
        for (const page of inventSite(400)) yield page;
        setTimeout(() => children().forEach((pid) => process.kill(Number(pid), 'SIGKILL')), 150);
      }
      await writeIndex(pages(), ${JSON.stringify(folder)});`;
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code]);
    await expect(run).rejects.toMatchObject({
      code: 1,
      // What is told of it depends on where its pipe breaks.
      stderr: expect.stringMatching(/ended without an answer|search index|Service stopped/) as string,
    });
  });

  it('passes on what goes wrong while pages are read', async () => {
    async function* broken() {
      yield* inventSite(1);
      throw new Error('unreadable page');
    }
    await expect(writeIndex(broken(), await newFolder())).rejects.toThrow('unreadable page');
  });
});
