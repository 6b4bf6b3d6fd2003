import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { FigureRow } from '../../src/publish/figures-json.ts';
import { type OpenSite, openSite } from './site.ts';

const folder = inject('site');
const rows = JSON.parse(readFileSync(join(folder, 'data/figures.json'), 'utf8')) as FigureRow[];
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(folder);
});
afterAll(() => site.close());

describe('data/figures.json', () => {
  it('holds the figures worth comparing, of every district', () => {
    expect(new Set(rows.map(({ district }) => district)).size).toBeGreaterThanOrEqual(5);
    expect(rows.length).toBeGreaterThanOrEqual(140);
    expect(new Set(rows.map(({ indicator }) => indicator)).size).toBeGreaterThanOrEqual(60);
  });

  it('has each key once', () => {
    const keys = rows.map(({ report, indicator, period, scope, levels, owner, unit }) =>
      JSON.stringify([report, indicator, period, scope, levels, owner, unit]),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(['figures.csv', 'figures-excel.csv'])('says the same as %s', (name) => {
    const csv = readFileSync(join(folder, 'data', name), 'utf8');
    const cells = (row: FigureRow): string[] =>
      Object.values(row).map((value) => (Array.isArray(value) ? value.join('、') : String(value ?? '')));
    const [header, ...records] = parse(csv, { bom: true }) as string[][];
    expect(header).toEqual(Object.keys(rows[0] ?? {}));
    expect(records).toEqual(rows.map(cells));
  });

  it('grades every figure that stands for a district beside another, and says why', () => {
    expect(rows.every(({ reason }) => reason !== '')).toBe(true);
    for (const { grade, owner, period, indicator, reason } of rows) {
      if (grade === null) continue;
      const beside = rows.filter((other) => other.indicator === indicator && other.grade !== null);
      const years = beside.filter((other) => other.grade === 'A').map((other) => other.period);
      expect([owner !== null, grade === 'A']).not.toEqual([true, true]);
      expect([indicator, new Set(years.map((year) => year.length)).size <= 1]).toEqual([indicator, true]);
      expect([reason, period === 'undated' && grade === 'A']).toEqual([reason, false]);
    }
  });

  it('opens the sentence in which each number stands', async () => {
    const byPage = Map.groupBy(rows, ({ href }) => href.split('#')[0] ?? '');
    for (const [path, figures] of byPage) {
      const { page } = await site.open(path, { javaScriptEnabled: false });
      for (const { href, text } of figures) {
        const sentence = page.locator(`[id="${href.split('#')[1]}"]`);
        expect(await sentence.textContent()).toContain(text);
      }
      await page.context().close();
    }
  });

  it('can be reached on the comparison page, whatever is about the district itself', async () => {
    const { page } = await site.open('/compare/', { javaScriptEnabled: false });
    const links = await page
      .locator('main a[href]')
      .evaluateAll((all) => all.map((link) => `${link.getAttribute('href')} ${link.textContent}`));
    const own = rows.filter(({ owner }) => owner === null);
    expect(own.filter(({ href, text }) => !links.includes(`${href} ${text}`))).toEqual([]);
    await page.context().close();
  });

  it('stands on the page of its indicator, under its period', () => {
    const missing = rows.filter(({ indicator, period, text }) => {
      const html = readFileSync(join(folder, 'indicators', indicator, 'index.html'), 'utf8');
      return !html.includes(`id="${period}"`) || !html.includes(`>${text}</a>`);
    });
    expect(missing).toEqual([]);
  });
});
