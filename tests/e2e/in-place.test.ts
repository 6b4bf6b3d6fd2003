import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { type ReportPlaces, reportPlaces } from '../../src/schema/report-places.ts';
import { type OpenSite, openSite } from './site.ts';

interface SiteFigure {
  report: string;
  district: string;
  indicator: string;
  text: string;
  owner: string | null;
  href: string;
}

let site: OpenSite;
let page: Page;
let figures: SiteFigure[];
/** The largest page first. */
const reports: { id: string; places: ReportPlaces }[] = [];

beforeAll(async () => {
  site = await openSite(inject('site'));
  figures = (await (await fetch(`${site.url}/data/figures.json`)).json()) as SiteFigure[];
  for (const id of new Set(figures.map(({ report }) => report))) {
    const places = await (await fetch(`${site.url}/reports/${id}/places.json`)).json();
    reports.push({ id, places: reportPlaces.parse(places) });
  }
  reports.sort((a, b) => b.places.figures.length - a.places.figures.length);
});
afterAll(() => site.close());
afterEach(() => page.context().close());

/** A report that has figures others report too, terms and notes. */
const open = async (options?: BrowserContextOptions): Promise<void> => {
  ({ page } = await site.open(`/reports/${reports[0]?.id}/`, options));
};
const dialog = (): Locator => page.getByRole('dialog');
const isOn = (link: Locator): Promise<boolean> => link.evaluate((element) => element === document.activeElement);
const isShared = ({ places }: { places: ReportPlaces }, sentence: string, at: number): boolean => {
  const indicator = places.figures[places.sentences[sentence]?.[at] ?? -1]?.indicator ?? '';
  return (places.indicators[indicator]?.values.length ?? 0) > 0;
};
/** A figure of which other districts have values. */
const sharedFigure = (): Locator => {
  const report = reports[0];
  const [sentence = '', at = 0] =
    Object.entries(report?.places.sentences ?? {})
      .flatMap(([id, all]) => all.map((_, n): [string, number] => [id, n]))
      .find(([id, n]) => report && isShared(report, id, n)) ?? [];
  return page.locator(`[id="${sentence}"] .figure`).nth(at);
};
const KINDS: [kind: string, link: () => Locator, onward: RegExp][] = [
  ['a term', () => page.locator('.report-text .term').first(), /\/glossary\/#/],
  ['a figure', sharedFigure, /\/indicators\/[a-z0-9-]+\/#/],
  ['a note', () => page.locator('.report-text [data-footnote-ref]').first(), /#fn-/],
];

describe.each(KINDS)('%s', (_kind, find, onward) => {
  it('opens and closes by mouse, moves nothing, and the page stays', async () => {
    await open();
    const link = find();
    await link.scrollIntoViewIfNeeded();
    const [url, place] = [page.url(), await link.boundingBox()];
    await link.click();
    await dialog().waitFor();
    expect(await dialog().getByRole('link').first().isVisible()).toBe(true);
    expect([page.url(), await link.boundingBox()]).toEqual([url, place]);
    await page.getByRole('button', { name: '关闭' }).click();
    await dialog().waitFor({ state: 'hidden' });
    expect(await isOn(link)).toBe(true);
    await link.click();
    await dialog().waitFor();
    await link.click();
    await dialog().waitFor({ state: 'hidden' });
    await link.click();
    await dialog().waitFor();
    await page.mouse.click(2, 2);
    await dialog().waitFor({ state: 'hidden' });
    await expect.poll(() => isOn(link)).toBe(true);
  });

  it('opens by Enter, leads on, and gives the focus back on Esc and past its ends', async () => {
    await open();
    const link = find();
    await link.focus();
    for (const [key, past] of [
      ['Escape', 0],
      ['Shift+Tab', 0],
      ['Tab', 1],
    ] as const) {
      await page.keyboard.press('Enter');
      await dialog().waitFor();
      expect(await isOn(dialog())).toBe(true);
      const times = past * (await dialog().locator('a, button').count());
      for (let i = 0; i <= times; i++) await page.keyboard.press(key);
      await dialog().waitFor({ state: 'hidden' });
      expect(await isOn(link)).toBe(true);
    }
    await page.keyboard.press('Enter');
    await dialog().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(onward);
  });

  it('leads on as a link without a script, and in a new tab with a key', async () => {
    await open({ javaScriptEnabled: false });
    await find().click();
    await page.waitForURL(onward);
    await page.context().close();
    await open();
    const [tab] = await Promise.all([page.context().waitForEvent('page'), find().click({ modifiers: ['Control'] })]);
    await tab.waitForURL(onward);
    expect(await dialog().count()).toBe(0);
  });
});

describe('what opens in place', () => {
  it('is the first words of the glossary', async () => {
    await open({ javaScriptEnabled: false });
    await page.goto(`${site.url}/glossary/`);
    for (const { places } of reports) {
      for (const [id, { term, meaning }] of Object.entries(places.terms)) {
        const entry = await page.locator(`.glossary-entry:has(dt[id="${id}"])`).innerText();
        expect(entry).toContain(term);
        expect(entry).toContain(meaning.replace(/…$/, ''));
      }
    }
    expect(Object.keys(reports[0]?.places.terms ?? {}).length).toBeGreaterThan(2);
  });

  it('knows every figure of every report by its indicator', async () => {
    await open();
    for (const { id, places } of reports) {
      await page.goto(`${site.url}/reports/${id}/`);
      const links = await page.locator('.report-text .figure').evaluateAll((all) =>
        all.map((link) => {
          const sentence = link.closest('.sentence');
          const at = [...(sentence?.querySelectorAll('.figure') ?? [])].indexOf(link);
          return { sentence: sentence?.id ?? '', at, href: link.getAttribute('href') ?? '' };
        }),
      );
      expect(links.length).toBeGreaterThan(0);
      for (const { sentence, at, href } of links) {
        const figure = places.figures[places.sentences[sentence]?.[at] ?? -1];
        expect(href).toContain(`/indicators/${figure?.indicator}/`);
      }
    }
  });

  it('shows of other districts what figures.json says, of all that report the indicator', async () => {
    await open();
    for (const { id, places } of reports) {
      const [own] = id.split('/');
      for (const [indicator, { values, more }] of Object.entries(places.indicators)) {
        const others = figures.filter(
          (one) => one.indicator === indicator && one.district !== own && one.owner === null,
        );
        for (const { text, href } of values) expect(others).toContainEqual(expect.objectContaining({ text, href }));
        const told = new Set(values.map(({ href }) => href.split('/')[2]));
        const all = new Set(others.map(({ district }) => district));
        // Of more than six values the first are shown.
        expect(more === 0 ? told : values.length).toEqual(more === 0 ? all : 6);
      }
    }
    await sharedFigure().click();
    await dialog().waitFor();
    const rows = await dialog()
      .locator('li a')
      .evaluateAll((all) =>
        all.map((row) => ({ text: row.querySelector('b')?.textContent, href: row.getAttribute('href') })),
      );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(figures).toContainEqual(expect.objectContaining(row));
    await dialog().locator('li a').first().click();
    await page.waitForURL(/\/reports\/.*#s-/);
    expect(await page.locator(':target').innerText()).toContain(rows[0]?.text);
  });

  it('is followed as a link where its values do not come', async () => {
    await open();
    await page.route('**/places.json', (route) => route.abort());
    await sharedFigure().click();
    await page.waitForURL(/\/indicators\//);
    expect(await page.locator('h1').innerText()).not.toBe('');
  });

  it('lives with the tools of a sentence: each Esc closes one', async () => {
    await open();
    const sentence = page.locator('.sentence:has(.term)').first();
    await sentence.locator('xpath=following-sibling::a[1]').evaluate((link: HTMLElement) => link.click());
    const tools = page.getByRole('group', { name: '复制这句话' });
    await tools.waitFor();
    await sentence.locator('.term').first().click();
    await dialog().waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    expect(await tools.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await tools.waitFor({ state: 'hidden' });
  });

  it('fits a phone, with room for a thumb', async () => {
    await open({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    await sharedFigure().tap();
    await dialog().waitFor();
    const box = await dialog().boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    const heights = await dialog()
      .locator('a, button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(43.5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it.each(['light', 'dark'] as const)('axe finds nothing in it, %s', async (colorScheme) => {
    await open({ colorScheme });
    for (const [, find] of KINDS) {
      await find().click();
      await dialog().waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});

describe('reading a report', () => {
  it('is followed by the contents', async () => {
    await open({ viewport: { width: 1280, height: 800 } });
    const links = page.locator('.contents-beside a');
    expect(await page.locator('.contents [aria-current]').count()).toBe(0);
    for (const at of [1, 0]) {
      await links.nth(at).click();
      const current = page.locator('.contents-beside [aria-current="true"]');
      await expect.poll(() => current.getAttribute('href')).toBe(await links.nth(at).getAttribute('href'));
      expect(await current.count()).toBe(1);
    }
  });

  it('jumps from section to section, and offers copies only where a permalink was followed', async () => {
    await open({ viewport: { width: 360, height: 740 } });
    await page.locator('.contents summary').click();
    const links = await page.locator('.contents-folded a[href^="#s-"]').all();
    expect(links.length).toBeGreaterThan(3);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const tools = page.locator('#sentence-tools');
    // Moving the tools from sentence to sentence must not set them up anew.
    for (const at of [0, 1, 2, 3]) {
      await page
        .locator('.permalink')
        .nth(at)
        .evaluate((link: HTMLElement) => link.click());
      await tools.waitFor();
      await links[at]?.click();
      await tools.waitFor({ state: 'hidden' });
    }
    expect(errors).toEqual([]);
  });

  it('numbers the sections without touching their text', async () => {
    await open({ javaScriptEnabled: false });
    const headings = page.locator('.report-body h2');
    expect(await headings.count()).toBeGreaterThan(2);
    const signs = await headings.evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').content));
    expect(new Set(signs)).toEqual(new Set(['counter(section, simp-chinese-informal) "、"']));
    expect((await headings.allInnerTexts()).filter((text) => /^[一二三]、/.test(text))).toEqual([]);
  });

  it('shows how far it is on texts longer than three screens only', async () => {
    await open();
    const height = (): Promise<string> =>
      page.locator('.reading-progress').evaluate((line) => getComputedStyle(line, '::before').blockSize);
    await page.setViewportSize({ width: 360, height: 640 });
    expect(await height()).toBe('2px');
    await page.setViewportSize({ width: 1280, height: 3000 });
    expect(await height()).toBe('0px');
  });

  it('leads to sections of other districts on the same topic', async () => {
    await open({ javaScriptEnabled: false });
    const own = reports[0]?.id.split('/')[0];
    const topics = await page.locator('.related dl > div').evaluateAll((all) =>
      all.map((topic) => ({
        name: topic.querySelector('dt')?.textContent.trim() ?? '',
        links: [...topic.querySelectorAll('dd a')].map((link) => link.getAttribute('href') ?? ''),
      })),
    );
    expect(topics.length).toBeGreaterThan(2);
    for (const { name, links } of topics) {
      const districts = links.map((href) => href.split('/')[2]);
      expect(links.length).toBeGreaterThan(0);
      expect(districts).toEqual([...new Set(districts)].filter((district) => district !== own).slice(0, 3));
      await page.goto(site.url + (links[0] ?? ''));
      expect(await page.locator('h2 :target').innerText()).toContain(name);
    }
  });

  it('weighs at most 30 KB on its first view, gzipped', async () => {
    await open();
    for (const { id } of reports) {
      const sizes: number[] = [];
      const waits: Promise<void>[] = [];
      const weigh = async (body: Promise<Buffer>): Promise<void> => void sizes.push(gzipSync(await body).length);
      page.removeAllListeners('response');
      page.on('response', (response) => {
        const type = response.request().resourceType();
        if (['document', 'stylesheet', 'script', 'fetch'].includes(type)) waits.push(weigh(response.body()));
      });
      await page.goto(`${site.url}/reports/${id}/`, { waitUntil: 'networkidle' });
      await Promise.all(waits);
      expect(sizes.length).toBeGreaterThan(3);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30_000);
    }
  });
});
