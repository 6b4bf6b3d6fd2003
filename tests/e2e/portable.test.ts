import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readPages } from '../../src/files/site.ts';
import { launchBrowser } from '../browser.ts';
import { type CommandResult, runScript } from '../command.ts';
import { type OpenSite, openSite, pageTypes } from './site.ts';

const types = pageTypes(inject('site'));
let root: string;
let copy: string;
let made: CommandResult;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'union-digest-portable-'));
  copy = join(root, '便携 版#1');
  made = await runScript('portable', ['--from', inject('site'), '--out', copy]);
});
afterAll(() => rm(root, { recursive: true }));

describe('a copy opened from a folder', () => {
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('request', (request) => {
      if (!request.url().startsWith(pathToFileURL(copy).href)) complaints.push(request.url());
    });
  });
  afterAll(() => browser.close());

  async function open(path: string): Promise<void> {
    complaints = [];
    const [file = '', query] = path.split('?');
    const address = pathToFileURL(join(copy, file.endsWith('/') ? `${file}index.html` : file)).href;
    await page.goto(query === undefined ? address : `${address}?${query}`);
  }

  it.each(types)('%s has its style, and the browser complains of nothing', async (path) => {
    await open(path);
    const colour = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--seal'));
    expect(colour).not.toBe('');
    expect(await page.locator('h1').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('is made without complaint', () => {
    expect(made).toMatchObject({ code: 0, stderr: '' });
  });

  it('leads from page to page by files that exist', async () => {
    let links = 0;
    for await (const { url, html } of readPages(copy)) {
      const from = pathToFileURL(join(copy, url.endsWith('/') ? `${url}index.html` : url));
      const addresses = [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, address = '']) => address);
      const own = addresses.filter((address) => !/^(?:https?:|mailto:|tel:|#)/.test(address));
      const lost = own.filter((address) => !existsSync(fileURLToPath(new URL(address.replace(/[?#].*/, ''), from))));
      expect([url, lost]).toEqual([url, []]);
      expect(own.filter((address) => /^\/|\/$/.test(address))).toEqual([]);
      links += own.length;
    }
    expect(links).toBeGreaterThan(1000);
  });

  it('has no module that a page would load', async () => {
    const pages = await Array.fromAsync(readPages(copy));
    expect(pages.filter(({ html }) => html.includes('type="module"')).map(({ url }) => url)).toEqual([]);
  });

  it('says that the search needs a server', async () => {
    await open('/search/?q=x');
    expect(await page.locator('[data-search][data-state="error"]').innerText()).toContain('内网的文件服务器');
    expect(complaints).toEqual([]);
  });

  it('filters the table all the same', async () => {
    await open('/compare/');
    const rows = page.locator('tr[data-indicator]:visible');
    const all = await rows.count();
    await page.locator('select[name="topic"]').selectOption({ index: 1 });
    expect(await rows.count()).toBeLessThan(all);
    expect(complaints).toEqual([]);
  });
});

describe('the same copy on a plain server below a path that it was not built for', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(copy, '/some/sub/path');
  });
  afterAll(() => site.close());

  it.each(['/', '/compare/', '/search/', '/glossary/', ...types.filter((path) => /^\/(?:reports|embed)\//.test(path))])(
    '%s loads with all that it needs',
    async (path) => {
      const { page, complaints } = await site.open(path);
      await page.waitForLoadState('networkidle');
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  it('searches, and opens the sentence', async () => {
    const { page } = await site.open(`/search/?q=${encodeURIComponent('工会')}`);
    await page.locator('[data-search][data-state="done"]').waitFor();
    expect(Number(await page.locator('[data-total]').innerText())).toBeGreaterThan(5);
    await page.locator('[data-result] a').first().click();
    await page.waitForURL((url) => /^\/some\/sub\/path\/(?!search)/.test(url.pathname));
    expect(await page.locator('h1').count()).toBe(1);
    await page.context().close();
  });
});
