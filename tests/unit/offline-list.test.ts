import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeOffline } from '../../src/files/offline.ts';
import { offlineAddress, offlineFiles } from '../../src/publish/offline-list.ts';

const NEEDED = ['_astro/a.css', '_astro/b/c.js', 'favicon.svg', 'first.js', 'icons/192.png', 'manifest.webmanifest'];
const FIRST = ['compare/index.html', 'index.html', 'offline/index.html', 'search/index.html'];
const INDEX = ['pagefind/pagefind.js', 'pagefind/texts/x.json', 'search/numbers/0.json', 'search/terms.json'];
const PAGES = ['404.html', 'about/index.html', 'reports/x/y/index.html', 'reports/x/y/places.json'];
const OTHERS = ['data/all.zip', 'data/index.json', 'feed.xml', 'reports/x/y/cite.bib', 'robots.txt', 'share/site.png'];

const files = [...NEEDED, ...FIRST, ...INDEX, ...PAGES, ...OTHERS].map((path) => ({ path, bytes: 10 }));
const keptOf = (mostBytes?: number): string[] => offlineFiles(files, mostBytes).map(({ path }) => path);

describe('offlineFiles', () => {
  it('keeps everything that is read, and nothing that is downloaded', () => {
    expect(keptOf().toSorted()).toEqual([...NEEDED, ...FIRST, ...INDEX, ...PAGES].toSorted());
    expect(keptOf(80)).toEqual(keptOf());
  });

  it('keeps no pages but the first when they are too many, and not even the index when that is too large', () => {
    expect(keptOf(79)).toEqual([...NEEDED, ...FIRST, ...INDEX]);
    expect(keptOf(40)).toEqual([...NEEDED, ...FIRST, ...INDEX]);
    expect(keptOf(39)).toEqual([...NEEDED, ...FIRST]);
  });
});

describe('offlineAddress', () => {
  it.each([
    ['index.html', ''],
    ['a/index.html', 'a/'],
    ['404.html', '404.html'],
    ['a/myindex.html', 'a/myindex.html'],
    ['甲/index.html', '%E7%94%B2/'],
  ])('of %s is %j', (path, address) => {
    expect(offlineAddress(path)).toBe(address);
  });
});

describe('writeOffline', () => {
  let folder: string;
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const read = (path: string) => readFile(join(folder, path), 'utf8');
  const print = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'union-digest-worker-'));
    await write('sw.js', 'work(OFFLINE_LIST);');
    await write('index.html', '家');
    await write('about/index.html', '站');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('lists what is kept, each with the print of its bytes, and puts the list’s own before the code', async () => {
    expect(await writeOffline(folder)).toEqual({ files: 2, bytes: 6 });
    expect(JSON.parse(await read('offline.json'))).toEqual([
      ['', print('家')],
      ['about/', print('站')],
    ]);
    expect(await read('sw.js')).toBe(
      `const OFFLINE_LIST = '${print(await read('offline.json'))}';\nwork(OFFLINE_LIST);`,
    );
  });

  it('gives the same bytes for the same site, and another worker for another', async () => {
    await writeOffline(folder);
    const first = await read('sw.js');
    await writeOffline(folder);
    expect(await read('sw.js')).toBe(first);
    await write('about/index.html', '点');
    await writeOffline(folder);
    expect(await read('sw.js')).not.toBe(first);
    expect((await read('sw.js')).match(/OFFLINE_LIST =/g)).toHaveLength(1);
  });
});
