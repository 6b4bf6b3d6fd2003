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
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await site.open(path, { colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze();
      expect(violations.map(({ id, nodes }) => [colorScheme, id, nodes.map(({ html }) => html)])).toEqual([]);
      await page.context().close();
    }
  });

  it.each(types)('%s: obeys the content security policy and asks no other host', async (path) => {
    const { page, complaints } = await site.open(path);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
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

  it.each(reading)('%s: at most 40 KB of HTML and CSS, 5 KB of script, gzipped', (path) => {
    const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
    const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map((match) => match[1] ?? '');
    const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map((match) => match[1] ?? '');
    const weigh = (files: string[]): number =>
      files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
    expect(styles.length).toBeGreaterThan(0);
    expect(gzipSync(html).length + weigh(styles)).toBeLessThanOrEqual(40_000);
    expect(weigh(scripts)).toBeLessThanOrEqual(5_000);
  });

  it('brings no font', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.(woff2?|ttf|otf)$/.test(file))).toEqual([]);
  });
});
