import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { launchBrowser } from '../browser.ts';
import { writeIndex } from './write-index.ts';
import { inventSite } from './invented-site.ts';
import { TOWNS } from './invented-words.ts';
import { panelPage } from './panel-page.ts';
import { type SearchServer, serveSearch } from './search-server.ts';
import { truth } from './truth.ts';

const BASE = '/some/base/';
const pages = inventSite(12);
let folder: string;
let server: SearchServer;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-panel-'));
  await writeIndex(pages, folder);
  const site = Object.fromEntries(pages.map(({ url, html }) => [url.slice(1), html]));
  server = await serveSearch(folder, {
    ...site,
    'search/': panelPage(BASE, TOWNS, ['music', 'sport', 'reading']),
    'search/terms.json': '[]',
  });
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  page = await browser.newPage();
  complaints = [];
  page.on('console', (message) => message.type() !== 'log' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterEach(() => page.close());

describe('<search-panel>', () => {
  it('asks nothing of the server before the reader does', async () => {
    const before = server.sent();
    await open('');
    await state('idle');
    expect(await page.textContent('[data-help]')).toContain('输入想找的文字');
    expect(server.sent()).toBe(before);
  });

  it('shows what the address asks: every page, every hit, all marked', async () => {
    await open('?q=人');
    await state('done');
    const counts = truth(pages, '人');
    expect(await found()).toEqual(Object.keys(counts).toSorted());
    expect(await page.textContent('[data-total]')).toBe(String(Object.keys(counts).length));
    const hits = Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect(await page.locator('[data-result] li a').count()).toBe(hits);
    expect(new Set(await page.locator('mark').allTextContents())).toEqual(new Set(['人']));
    expect(await page.locator('[data-result] > ul > li').count()).toBeLessThanOrEqual(3 * Object.keys(counts).length);
    expect(complaints).toEqual([]);
  });

  it('leads from a result to its sentence', async () => {
    await open('?q=手风琴');
    await state('done');
    await page.locator('[data-result] a').first().click();
    await page.waitForURL(/clubs\/\d+\/#s-/);
    expect(await page.locator(':target').textContent()).toContain('手风琴');
  });

  it('follows typing without new entries, and makes one on submit; Back returns', async () => {
    await open('');
    const entries = await page.evaluate(() => history.length);
    await page.fill('[name=q]', '棋');
    await state('loading');
    await state('done');
    expect(new URL(page.url()).searchParams.get('q')).toBe('棋');
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.fill('[name=q]', '棋社');
    await page.press('[name=q]', 'Enter');
    await page.fill('[name=q]', '合唱');
    await page.press('[name=q]', 'Enter');
    await state('done');
    expect(await page.evaluate(() => history.length)).toBe(entries + 2);
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('[data-status]')?.textContent?.startsWith('“棋社”'));
    expect(await page.inputValue('[name=q]')).toBe('棋社');
    expect(await found()).toEqual(Object.keys(truth(pages, '棋社')).toSorted());
    await page.goBack();
    await state('idle');
  });

  it('narrows by district and topic and shows the counts', async () => {
    await open('?q=人');
    await state('done');
    const town = pages[0]?.town ?? '';
    const index = TOWNS.indexOf(town);
    const ofTown = pages.filter((one) => one.town === town);
    const label = await page.locator(`[name=district] option[value=id-${index}]`).textContent();
    expect(label).toBe(`${town}（${Object.keys(truth(ofTown, '人')).length}）`);
    await page.selectOption('[name=district]', `id-${index}`);
    await page.waitForURL(/district=/);
    await state('done');
    expect(await found()).toEqual(Object.keys(truth(ofTown, '人')).toSorted());
    await page.selectOption('[name=topic]', 'sport');
    await page.waitForURL(/topic=sport/);
    await state('done');
    const sport = ofTown.map((one) => ({ ...one, blocks: one.blocks.filter(({ topic }) => topic === 'sport') }));
    expect(await found()).toEqual(Object.keys(truth(sport, '人')).toSorted());
  });

  it('says what to try when nothing is found, and takes the filters away', async () => {
    await open('?q=手风琴&district=id-99&topic=nowhere');
    await state('done');
    expect(await page.inputValue('[name=district]')).toBe('');
    await open('?q=此文全站皆无&topic=sport');
    await state('done');
    expect(await page.textContent('[data-total]')).toBe('0');
    expect(await page.textContent('[data-help]')).toContain('可以试试');
    await page.click('text=清除筛选');
    await page.waitForURL((url) => !url.search.includes('topic'));
    await state('done');
    expect(complaints).toEqual([]);
  });

  it('asks again for a part of the index that did not come', async () => {
    server.fail(/\.pf_index$/);
    await open('?q=手风琴');
    await state('done');
    expect(await found()).toEqual(Object.keys(truth(pages, '手风琴')).toSorted());
  });

  const PARTS = [/pagefind-entry/, /pagefind\.js$/, /site\.json$/, /texts\//, /pages\//, /\.pf_meta$/, /wasm/];
  it.each(PARTS)('says that it failed without %s, and tries again', async (file) => {
    server.fail(file, 10);
    await open('?q=手风琴');
    await state('error');
    server.fail(file, 0);
    await page.click('text=再试一次');
    await state('done');
    expect(await found()).toEqual(Object.keys(truth(pages, '手风琴')).toSorted());
  });

  it('does without the worker when it does not come', async () => {
    server.fail(/worker/);
    await open('?q=手风琴');
    await state('done');
    expect(await found()).toEqual(Object.keys(truth(pages, '手风琴')).toSorted());
  });

  it('does not say “nothing found” of an index that was replaced meanwhile', async () => {
    await open('?q=手风琴');
    await state('done');
    await writeIndex([...pages, { url: '/new/', html: '<main data-pagefind-body>簇新一页</main>' }], folder);
    await page.fill('[name=q]', '簇新');
    await state('error');
    await page.click('text=再试一次');
    await state('done');
    expect(await found()).toEqual(['/new/']);
    await writeIndex(pages, folder);
  });

  it('never takes a query for markup', async () => {
    await open(`?q=${encodeURIComponent('<img src=x onerror="document.title=1">')}`);
    await state('done');
    expect(await page.locator('search-panel img').count()).toBe(0);
    await open(`?q=${encodeURIComponent('<b>不是')}`);
    await state('done');
    expect(await page.locator('mark').first().textContent()).toBe('<b>不是');
    expect(complaints).toEqual([]);
  });

  it('says when a query is too long', async () => {
    await open('');
    await page.fill('[name=q]', '人'.repeat(10_000));
    await page.press('[name=q]', 'Enter');
    await state('done');
    expect(await page.textContent('[data-status]')).toContain('前 200 个字');
  });
});

function open(search: string) {
  return page.goto(`${server.url}search/${search}`);
}

function state(name: string) {
  return page.waitForSelector(`[data-search][data-state=${name}]`);
}

/** Pages of the main links, in order of their addresses. */
async function found(): Promise<string[]> {
  const links = page.locator('[data-result]');
  const hrefs = await links.evaluateAll((items) =>
    items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''),
  );
  return hrefs.map((href) => href.replace(/#.*/, '').slice(BASE.length - 1)).toSorted();
}
