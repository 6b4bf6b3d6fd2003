import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type OpenSite, openSite } from './site.ts';

const folder = inject('site');
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(folder);
});
afterAll(() => site.close());

/** The pages of a folder of the site, by their paths. */
const pagesIn = (path: string): string[] =>
  readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${path}/${file}`.replace(/index\.html$/, ''));

const textOf = (path: string): string => readFileSync(join(folder, path, 'index.html'), 'utf8');

/** Every link into a report on a page, with the words that it says the sentence has. */
async function sentencesToldOn(path: string): Promise<{ href: string; words: string }[]> {
  const { page } = await site.open(path, { javaScriptEnabled: false });
  const told = await page.locator('main a[href*="#s-"]').evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      words: (link.textContent ?? '').replace(/\s+/g, ''),
    })),
  );
  await page.context().close();
  return told;
}

describe('views over all reports', () => {
  it.each(['timeline', 'services', 'names', 'honours'])('%s: every link opens the sentence it quotes', async (view) => {
    const told = (await Promise.all(pagesIn(view).map(sentencesToldOn))).flat();
    expect(told.length).toBeGreaterThan(10);
    const sentences = new Map<string, string>();
    for (const href of new Set(told.map((one) => one.href.split('#')[0] ?? ''))) {
      const { page } = await site.open(href, { javaScriptEnabled: false });
      const own = await page
        .locator('.sentence')
        .evaluateAll((all) => all.map(({ id, textContent }): [string, string] => [id, textContent ?? '']));
      for (const [id, words] of own) sentences.set(`${href}#${id}`, words.replace(/\s+/g, ''));
      await page.context().close();
    }
    for (const { href, words } of told) expect(sentences.get(href) ?? `no ${href}`).toContain(words);
  });

  it('coverage counts what the comparison shows', () => {
    const links = (html: string): number => html.match(/>\s*●\s*<\/a>/g)?.length ?? 0;
    const cells = textOf('compare').match(/<td data-counted/g)?.length ?? 0;
    expect(links(textOf('compare/coverage'))).toBe(cells);
  });
});

describe('on a phone with the largest letters', () => {
  const VIEWS = ['/compare/coverage/', '/honours/', '/indicators/', '/indicators/new-unions/'];

  it.each(VIEWS)('%s: no table is wider than the screen, no word is cut to one character a line', async (path) => {
    const { page } = await site.open(path, { viewport: { width: 360, height: 740 } });
    await page.evaluate(() => localStorage.setItem('reader', JSON.stringify({ text: 'larger' })));
    await page.reload();
    expect(await page.locator('html').evaluate((root) => getComputedStyle(root).fontSize)).not.toBe('16px');
    const cells = page.locator('main :is(tbody th, .told, .district, .quote):visible');
    const found = await cells.evaluateAll((all) =>
      all.map((cell) => [cell.getBoundingClientRect().right, cell.clientWidth || cell.getBoundingClientRect().width]),
    );
    expect(found.length).toBeGreaterThan(5);
    for (const [right = 999, width = 0] of found) {
      expect(right).toBeLessThanOrEqual(360);
      expect(width).toBeGreaterThan(60);
    }
    await page.context().close();
  });

  it('the names of the districts stay above their columns', async () => {
    const { page } = await site.open('/compare/coverage/', { viewport: { width: 360, height: 740 } });
    await page.locator('.coverage-topic').nth(3).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 1500);
    await expect
      .poll(async () => Math.round((await page.locator('.coverage thead th').nth(2).boundingBox())?.y ?? 999))
      .toBe(0);
    await page.context().close();
  });
});

describe('an indicator', () => {
  const charts = pagesIn('indicators').filter((path) => textOf(path).includes('bar-chart'));

  it('has a chart only where two figures are comparable, with its words for who cannot see it', async () => {
    expect(charts.length).toBeGreaterThan(0);
    for (const path of charts) {
      const { page } = await site.open(path, { javaScriptEnabled: false });
      const chart = page.locator('svg[role=img]').first();
      const [title, description] = [chart.locator('title'), chart.locator('desc')];
      expect((await title.textContent())?.length).toBeGreaterThan(10);
      const values = await chart.locator('text.value').allTextContents();
      for (const value of values) expect(await description.textContent()).toContain(value.trim());
      expect(values.length).toBeGreaterThan(1);
      await page.context().close();
    }
  });

  it('can be framed: the small page tells the figures and leads out of the frame', async () => {
    const [path = ''] = pagesIn('embed');
    const { page, complaints } = await site.open(path, { viewport: { width: 320, height: 420 } });
    await page.setContent(`<iframe src="${site.url}${path}" width="320" height="420" title="x"></iframe>`);
    const frame = page.frameLocator('iframe');
    await frame.locator('table').waitFor();
    expect(await frame.locator('base').getAttribute('target')).toBe('_top');
    expect(await frame.locator('tbody tr').count()).toBeGreaterThan(3);
    await page.goto(`${site.url}${path}`);
    const district = await page.locator('tbody tr').first().getAttribute('id');
    await page.goto(`${site.url}${path}#${district}`);
    expect(await page.locator('tbody tr:visible').count()).toBe(1);
    await page.getByRole('link', { name: '看全部地区' }).click();
    expect(await page.locator('tbody tr:visible').count()).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('a district', () => {
  it('stands beside others without JavaScript', async () => {
    const [path = ''] = pagesIn('districts').filter((one) => one.endsWith('/compare/'));
    const { page } = await site.open(path, { javaScriptEnabled: false });
    const rows = await page
      .locator('table.compare tr[data-indicator]')
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.querySelector('.unreported') === null)),
      );
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.every(([own, ...others]) => own === true && others.includes(true))).toBe(true);
    await page.context().close();
  });
});
