import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergeStyles } from '../../src/files/page-styles.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'union-digest-styles-'));
  await mkdir(join(folder, '_astro'));
  for (const name of ['a', 'b', 'c', 'd']) await writeFile(join(folder, `_astro/${name}.css`), `.${name}{top:0}\n`);
});
afterEach(() => rm(folder, { recursive: true }));

const page = (...names: string[]): string =>
  `<head>${names.map((name) => `<link rel="stylesheet" href="/sub/_astro/${name}.css">`).join('')}<title>x</title></head>`;
const put = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
const hrefOf = async (name: string): Promise<string[]> =>
  [...(await readFile(join(folder, name), 'utf8')).matchAll(/href="\/sub\/([^"]+)"/g)].map(([, href = '']) => href);

describe('mergeStyles', () => {
  it('gives a page one stylesheet with the rules of all, in their order, and shares it', async () => {
    await put('1.html', page('b', 'a'));
    await put('2.html', page('b', 'a'));
    await put('3.html', page('a', 'b'));
    await mergeStyles(folder);
    const [[one = ''], two, three] = [await hrefOf('1.html'), await hrefOf('2.html'), await hrefOf('3.html')];
    expect(await readFile(join(folder, one), 'utf8')).toBe('.b{top:0}\n.a{top:0}\n');
    expect(two).toEqual([one]);
    expect(three).not.toEqual([one]);
    expect(await readFile(join(folder, '1.html'), 'utf8')).toMatch(/^<head><link [^>]+><title>x<\/title><\/head>$/);
  });

  it('keeps what a page has alone or a script brings, and removes the rest', async () => {
    await put('1.html', page('a', 'b', 'c'));
    await put('2.html', page('b'));
    await put('_astro/later.js', 'load("_astro/c.css")');
    await mergeStyles(folder);
    expect(await hrefOf('2.html')).toEqual(['_astro/b.css']);
    const left = (await readdir(join(folder, '_astro'))).filter((name) => !name.startsWith('page.'));
    expect(left.toSorted()).toEqual(['b.css', 'c.css', 'd.css', 'later.js']);
  });
});
