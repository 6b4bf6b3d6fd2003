import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeOffline } from '../../src/files/offline.ts';
import { launchBrowser } from '../browser.ts';
import { type SiteServer, serveFolder } from '../site-server.ts';
import { type Gate, openGate } from './gate.ts';
import { pageTypes } from './site.ts';

const folder = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens the home page for the first time and waits until the site is stored. */
async function visit(url: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${url}/`);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const isActive = () => active?.state === 'activated';
    await new Promise<void>((done) => (isActive() ? done() : active?.addEventListener('statechange', () => done())));
  });
  return page;
}

const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());
const isWaiting = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
const PATIENT = { timeout: 30_000 };
const lead = (page: Page): Promise<string> => page.locator('main p').first().innerText();

describe('with the network off after a first visit to the home page', () => {
  const types = pageTypes(folder);
  let [site, page]: [SiteServer | null, Page | null] = [null, null];
  const open = async (path: string): Promise<Page> => {
    if (!page) throw new Error('no first visit');
    await page.goto(site?.url + path);
    return page;
  };
  const complaints: string[] = [];

  beforeAll(async () => {
    site = await serveFolder(folder);
    page = await visit(site.url);
    page.on('pageerror', ({ message }) => complaints.push(message));
    // What the next page cuts short was not missing.
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(request.url());
    });
    await page.context().setOffline(true);
  });
  afterAll(async () => {
    await page?.context().close();
    await site?.close();
  });

  it.each(types)('%s opens with all that it needs', async (path) => {
    const shown = await open(path);
    const [, title = ''] = /<title>([^<]*)/.exec(await readFile(fileOf(path), 'utf8')) ?? [];
    expect(await shown.title()).toBe(title);
    const colour = await shown.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--seal'));
    expect(colour).not.toBe('');
    expect(complaints).toEqual([]);
  });

  it('the search answers, and its answer opens', async () => {
    const shown = await open(`/search/?q=${encodeURIComponent('工会')}`);
    await shown.locator('[data-search][data-state="done"]').waitFor();
    expect(Number(await shown.locator('[data-total]').innerText())).toBeGreaterThan(5);
    await shown.locator('[data-result] a').first().click();
    await shown.waitForURL((url) => !url.pathname.startsWith('/search/'));
    expect(await shown.locator('h1').innerText()).not.toBe('没有网络');
    expect(complaints).toEqual([]);
  });

  it('a report has what it shows when a figure is asked for', async () => {
    const shown = await open(types.find((path) => path.startsWith('/reports/')) ?? '');
    const status = await shown.evaluate(async () => {
      const address = document.querySelector('[data-places]')?.getAttribute('data-places');
      return (await fetch(address ?? '/nowhere/')).status;
    });
    expect(status).toBe(200);
  });

  it.each([
    ['/about', '关于本站'],
    ['/index.html', '工会动态摘编'],
    ['/compare/?sort=x#notes', '各地对比'],
  ])('%s leads where a server leads', async (path, title) => {
    expect(await (await open(path)).title()).toMatch(new RegExp(`^${title}`));
  });

  it.each(['/nowhere/', '/data/figures.csv'])('%s: the page that says so', async (path) => {
    expect(await (await open(path)).locator('h1').innerText()).toBe('没有网络');
  });

  const fileOf = (path: string): string => join(folder, path.endsWith('/') ? `${path}index.html` : path);
});

describe('a new build', () => {
  let root: string;
  let [older, newer]: SiteServer[] = [];
  let gate: Gate;

  /** A small part of the built site in which the page about it begins otherwise. */
  async function rebuild(name: string, words: string): Promise<string> {
    const copy = join(root, name);
    const large = new Set(
      ['data', 'embed', 'indicators', 'pagefind', 'reports', 'share'].map((part) => join(folder, part)),
    );
    await cp(folder, copy, { recursive: true, filter: (path) => !large.has(path) });
    await say(copy, words);
    await writeOffline(copy);
    return copy;
  }

  async function say(copy: string, words: string): Promise<void> {
    const file = join(copy, 'about/index.html');
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replace(/(<p id="purpose"[^>]*>)[^<]*/, `$1${words}`));
  }

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'union-digest-offline-'));
    older = await serveFolder(await rebuild('older', '旧的一版。'));
    newer = await serveFolder(await rebuild('newer', '新的一版。'));
    gate = await openGate(older.url);
  });
  afterAll(async () => {
    await gate.close();
    await Promise.all([older?.close(), newer?.close()]);
    await rm(root, { recursive: true });
  });

  it('is shown at once, and takes the place of the old one in the cache when the next page opens', async () => {
    gate.turn(older?.url ?? null);
    const page = await visit(gate.url);
    const [before] = await cacheNames(page);
    gate.turn(newer?.url ?? null);
    await page.goto(`${gate.url}/about/`);
    expect(await lead(page)).toBe('新的一版。');
    await expect.poll(() => isWaiting(page), PATIENT).toBe(true);
    expect(await cacheNames(page)).toHaveLength(2);

    // Until then, what is stored is whole and old.
    await page.context().setOffline(true);
    await page.goto(`${gate.url}/about/`);
    expect(await lead(page)).toBe('旧的一版。');

    await page.context().setOffline(false);
    // On a busy machine the first page may come too late from the network, and the next one makes the change; between
    // them the old worker must come to rest, or it cannot give way.
    const atNextPage = async () => {
      await page.goto(`${gate.url}/`);
      return cacheNames(page);
    };
    await expect.poll(atNextPage, { ...PATIENT, interval: 3000 }).toHaveLength(1);
    expect(await cacheNames(page)).not.toContain(before);
    await page.context().setOffline(true);
    await page.goto(`${gate.url}/about/`);
    expect(await lead(page)).toBe('新的一版。');
    await page.context().close();
  });

  it('is not stored when a file is not the one that was listed', async () => {
    const mixed = await rebuild('mixed', '新的一版。');
    await say(mixed, '又改了一次。');
    const server = await serveFolder(mixed);
    gate.turn(older?.url ?? null);
    const page = await visit(gate.url);
    gate.turn(server.url);
    await page.goto(`${gate.url}/`);
    const failed = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update().catch(() => undefined);
      const { installing, waiting } = registration;
      const worker = installing ?? waiting;
      const isOver = () => worker === null || worker.state === 'redundant' || worker.state === 'installed';
      await new Promise<void>((done) => (isOver() ? done() : worker?.addEventListener('statechange', () => done())));
      return worker?.state;
    });
    expect(failed).toBe('redundant');
    await page.context().setOffline(true);
    await page.goto(`${gate.url}/about/`);
    expect(await lead(page)).toBe('旧的一版。');
    await page.context().close();
    await server.close();
  });

  it('waits no longer than its patience for a network that never answers', async () => {
    gate.turn(older?.url ?? null);
    const page = await visit(gate.url);
    gate.turn(null);
    await page.goto(`${gate.url}/about/`);
    expect(await lead(page)).toBe('旧的一版。');
    // The network was given its chance; the page's styles and scripts come from the cache and wait for nothing.
    expect(gate.unanswered).toContain('/about/');
    expect(gate.unanswered.filter((path) => path.startsWith('/_astro/'))).toEqual([]);
    await page.context().close();
  });
});
