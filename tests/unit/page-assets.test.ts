import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { arrangeAssets } from '../../src/files/page-assets.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'union-digest-assets-'));
  await mkdir(join(folder, '_astro'));
  for (const name of ['a', 'b', 'c', 'd']) await writeFile(join(folder, `_astro/${name}.css`), `.${name}{top:0}\n`);
});
afterEach(() => rm(folder, { recursive: true }));

const page = (...names: string[]): string =>
  `<head>${names.map((name) => `<link rel="stylesheet" href="/sub/_astro/${name}.css">`).join('')}<title>x</title></head>`;
const put = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
const hrefOf = async (name: string): Promise<string[]> =>
  [...(await readFile(join(folder, name), 'utf8')).matchAll(/href="\/sub\/([^"]+)"/g)].map(([, href = '']) => href);

describe('arrangeAssets', () => {
  it('gives a page one stylesheet with the rules of all, in their order, and shares it', async () => {
    await put('1.html', page('b', 'a'));
    await put('2.html', page('b', 'a'));
    await put('3.html', page('a', 'b'));
    await arrangeAssets(folder);
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
    await arrangeAssets(folder);
    expect(await hrefOf('2.html')).toEqual(['_astro/b.css']);
    const left = (await readdir(join(folder, '_astro'))).filter((name) => !name.startsWith('page.'));
    expect(left.toSorted()).toEqual(['b.css', 'c.css', 'd.css', 'later.js']);
  });

  it('holds the modules of a page back, and nothing else', async () => {
    const [module, other] = ['<script type="module" src="/sub/_astro/m.js"></script>', '<script src="/a.js"></script>'];
    await put('1.html', `${page('a')}${other}${module}${module}<p>${module.replaceAll('<', '&lt;')}</p>`);
    await put('2.html', page('a'));
    await arrangeAssets(folder);
    const held = module.replace('src', 'data-src');
    expect(await readFile(join(folder, '1.html'), 'utf8')).toBe(
      `${page('a')}${other}${held}${held}<p>${module.replaceAll('<', '&lt;')}</p>`,
    );
    expect(await readFile(join(folder, '2.html'), 'utf8')).toBe(page('a'));
  });
});
