import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventContent } from '../bench/invented-content.ts';
import { runScript } from '../command.ts';
import { type OpenSite, openSite } from './site.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const [DISTRICTS, YEARS] = [12, 6];

let root: string;
let site: OpenSite;

/** Twelve districts of two cities, two reports a year of each, over six years. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'union-digest-growth-'));
  await inventContent(root, ROOT, DISTRICTS * YEARS * 2, DISTRICTS);
  const built = await runScript('build', ['--root', root, '--out', join(root, 'dist'), '--no-index']);
  if (built.code !== 0) throw new Error(built.stdout + built.stderr);
  site = await openSite(join(root, 'dist'));
}, 120_000);
afterAll(async () => {
  await site.close();
  await rm(root, { recursive: true, force: true });
});

const VIEWS = [
  '/compare/',
  '/compare/2021/',
  '/compare/coverage/',
  '/compare/?rows=districts&topic=organising',
  '/timeline/',
  '/honours/',
  '/names/',
  '/glossary/',
  '/topics/care/',
  '/services/legal-aid/',
  '/indicators/new-unions/',
  '/embed/indicators/new-unions/',
  '/districts/d3/',
  '/districts/d3/compare/',
];

/** A phone, and the text of an A4 sheet. */
const WIDTHS = { screen: 360, print: 680 } as const;

describe('twelve districts over six years', () => {
  it.each(VIEWS)('%s stays usable at 360 px and on paper', async (path) => {
    for (const media of ['screen', 'print'] as const) {
      const { page, complaints } = await site.open(path, { viewport: { width: WIDTHS[media], height: 640 } });
      await page.emulateMedia({ media });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTHS[media]);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(20);
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });

  it('shows the latest of each district, and each year for itself', async () => {
    const { page } = await site.open('/compare/', { javaScriptEnabled: false });
    expect(await page.locator('table.compare').first().locator('th[data-district]').count()).toBe(DISTRICTS);
    const years = page.getByRole('navigation', { name: '按年看' }).getByRole('link');
    expect(await years.count()).toBe(YEARS + 1);
    await years.nth(3).click();
    const year = (await page.locator('h1').innerText()).replace(/\D/g, '');
    const periods = await page.locator('table.compare td > .compare-figure .period').allTextContents();
    expect(new Set(periods.map((period) => period.trim()))).toEqual(new Set([`${year}年`]));
    await page.context().close();
  });

  it('draws the years of each district on an indicator’s page, the earliest first', async () => {
    const { page } = await site.open('/indicators/new-unions/', { javaScriptEnabled: false });
    const charts = page.locator('.bar-charts svg');
    expect(await charts.count()).toBeGreaterThan(3);
    const labels = await charts.first().locator('text.label').allTextContents();
    const years = labels.map((label) => Number(label.replace(/\D/g, '')));
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    expect(years.length).toBeGreaterThan(1);
    await page.context().close();
  });

  it('sets eight others beside a district, those of its own city first', async () => {
    const { page } = await site.open('/districts/d3/compare/', { javaScriptEnabled: false });
    expect(
      await page
        .locator('table.compare th[data-district]')
        .evaluateAll((all) => all.map((one) => one.dataset['district'])),
    ).toEqual(['d3', 'd1', 'd2', 'd4', 'd5', 'd6', 'd7', 'd8', 'd9']);
    await page.context().close();
  });
});
