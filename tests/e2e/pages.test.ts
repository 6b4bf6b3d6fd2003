import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type OpenSite, openSite, pageTypes } from './site.ts';

const folder = inject('site');
const types = pageTypes(folder);
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(folder);
});
afterAll(() => site.close());

describe('every page type', () => {
  it('is there', () => {
    expect(types.length).toBe(26);
  });

  it.each(types)('%s: axe finds nothing, in light and in dark', async (path) => {
    const { page } = await site.open(path, { colorScheme: 'light' });
    const axe = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => [colorScheme, id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    await page.context().close();
  });

  it.each(types)('%s: obeys the content security policy and asks no other host', async (path) => {
    const { page, complaints } = await site.open(path);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('has the policy, and no code or style of its own that the policy would have to allow', () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    for (const file of pages) {
      const html = readFileSync(join(folder, file), 'utf8');
      const [, policy = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
      expect([file, policy]).toEqual([file, expect.stringMatching(/^default-src 'self'; script-src 'self' /)]);
      expect([file, policy]).toEqual([file, expect.not.stringMatching(/'unsafe-|sha\d+-|https?:|data:|\*/)]);
      const own = /<style|\sstyle="|\son[a-z]+="|<script(?![^>]*( src=| data-src=|application\/ld\+json))/.exec(html);
      expect([file, own?.[0]]).toEqual([file, undefined]);
    }
  });

  it('is painted before its modules are asked for', async () => {
    const { page } = await site.open('/404.html');
    for (const path of types) {
      await page.goto(site.url + path);
      const late = await page.evaluate(() => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        const files = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
        return files.map(({ name, startTime }) => [new URL(name).pathname, startTime > (paint?.startTime ?? Infinity)]);
      });
      for (const [file, isLate] of late) expect([path, file, isLate]).toEqual([path, file, file !== '/page-start.js']);
    }
    await page.context().close();
  });

  it.each([
    ['hides when it paints', () => void (PerformanceObserver.prototype.observe = () => undefined)],
    ['knows no such times', () => void Reflect.deleteProperty(globalThis, 'PerformanceObserver')],
  ])('works in a browser that %s', async (_, change) => {
    const { page } = await site.open('/404.html');
    await page.addInitScript(change);
    await page.goto(`${site.url}/`);
    await page.getByRole('button', { name: '阅读设置' }).click();
    expect(await page.getByRole('radio', { name: '特大' }).isVisible()).toBe(true);
    await page.context().close();
  });

  it.each(types)('%s: fits 360 px; only tables scroll sideways', async (path) => {
    const { page } = await site.open(path, { viewport: { width: 360, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.context().close();
  });

  it.each([...types, '/search/?q=工会', '/search/?q=没有这样的话'])(
    '%s: moves nothing while it loads',
    async (path) => {
      const { page } = await site.open('/404.html', { viewport: { width: 360, height: 640 } });
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          const before = Number(document.documentElement.dataset['shift'] ?? 0);
          const shift = list
            .getEntries()
            .reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), before);
          document.documentElement.dataset['shift'] = String(shift);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(site.url + path, { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => document.documentElement.dataset['shift'] ?? '0')).toBe('0');
      await page.context().close();
    },
  );

  it.each(types)('%s: reads without JavaScript', async (path) => {
    const { page } = await site.open(path, { javaScriptEnabled: false });
    expect(await page.locator('h1').count()).toBe(1);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(20);
    await page.context().close();
  });

  it('has a language, a title of its own and a way to skip to the text', async () => {
    const titles = new Set<string>();
    for (const path of types) {
      const { page } = await site.open(path, { javaScriptEnabled: false });
      titles.add(await page.title());
      expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
      await page.keyboard.press('Tab');
      // An embedded page has nothing to skip.
      const first = path.startsWith('/embed/') ? /^\/reports\// : /^#main$/;
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(first);
      await page.context().close();
    }
    expect(titles.size).toBe(types.length);
  });
});

describe('weight', () => {
  const reading = types.filter((path) => !path.startsWith('/search') && !path.endsWith('.html'));

  it.each(reading)('%s: at most 30 KB in all before it is read, gzipped', async (path) => {
    const { page } = await site.open('/404.html', { viewport: { width: 360, height: 740 } });
    const asked = new Set<string>();
    page.on('response', (response) => asked.add(new URL(response.url()).pathname));
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    await page.context().close();
    const files = [...asked].map((address) => join(folder, address.replace(/\/$/, '/index.html')));
    expect(files.length).toBeGreaterThan(1);
    const sum = files.reduce((bytes, file) => bytes + gzipSync(readFileSync(file)).length, 0);
    expect(sum).toBeLessThanOrEqual(30_000);
  });

  it('brings no font', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.(woff2?|ttf|otf)$/.test(file))).toEqual([]);
  });
});
