import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type OpenSite, openSite } from './site.ts';

const folder = inject('site');
const topics = readdirSync(join(folder, 'topics')).map((id) => `/topics/${id}/`);
let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite(folder);
  ({ page } = await site.open('/', { javaScriptEnabled: false, viewport: { width: 360, height: 740 } }));
});
afterAll(() => site.close());

/** Where the links of the page that a selector matches lead. */
const hrefs = (selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

describe('a topic’s page', () => {
  it('tells numbers on the second screen of a phone at the latest, those of several districts first', async () => {
    for (const path of topics) {
      await page.goto(site.url + path);
      const first = await page.locator('.topic-values .number').first().boundingBox();
      expect(first?.y).toBeLessThan(2 * 740);
      const places = await page
        .locator('.topic-values')
        .evaluateAll((lists) =>
          lists.map((list) =>
            [...list.children].map(
              (one) => new Set([...one.querySelectorAll('dd:not(.part) .place')].map((p) => p.textContent)).size,
            ),
          ),
        );
      const counts = places.flat().map((count) => Math.min(count, 2));
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
  });

  it('tells every main figure that the comparison has, and no other number', async () => {
    const figures = JSON.parse(readFileSync(join(folder, 'data/figures.json'), 'utf8')) as {
      href: string;
      text: string;
    }[];
    const known = new Set(figures.map(({ href, text }) => `${href} ${text}`));
    await page.goto(`${site.url}/compare/`);
    const compared = await page
      .locator('td > .compare-figure > a')
      .evaluateAll((all) => all.map((link) => `${link.getAttribute('href')} ${link.textContent?.trim()}`));
    const told: string[] = [];
    for (const path of topics) {
      await page.goto(site.url + path);
      told.push(
        ...(await page
          .locator('.topic-values .number')
          .evaluateAll((all) => all.map((link) => `${link.getAttribute('href')} ${link.textContent?.trim()}`))),
      );
    }
    expect(told).toEqual(expect.arrayContaining(compared));
    expect(told.filter((one) => !known.has(one))).toEqual([]);
  });

  it('leads to each district below, and once to each newest report', async () => {
    for (const path of topics) {
      await page.goto(site.url + path);
      const places = await hrefs('.topic-places a');
      expect(places.length).toBe(await page.locator('.topic-report').count());
      for (const place of places) expect(await page.locator(place).count()).toBe(1);
      expect(await page.locator('.topic-source a').count()).toBe(places.length);
      expect(await hrefs(`.topic-report h4 a[href="${path}"]`)).toEqual([]);
    }
  });

  it('has the notes that it cites, counted from 1 in each report', async () => {
    let count = 0;
    for (const path of topics) {
      await page.goto(site.url + path);
      const reports = await page.locator('.topic-report').evaluateAll((all) =>
        all.map((report) => ({
          marks: [...report.querySelectorAll('[data-footnote-ref]')].map((mark) => mark.getAttribute('data-mark')),
          notes: [...report.querySelectorAll('.notes li')].map(({ id }) => `#${id}`),
          targets: [...report.querySelectorAll('[data-footnote-ref]')].map((mark) => mark.getAttribute('href')),
        })),
      );
      for (const { marks, notes, targets } of reports) {
        expect([...new Set(marks)]).toEqual(notes.map((_, i) => String(i + 1)));
        expect([...new Set(targets)]).toEqual(notes);
        count += notes.length;
      }
    }
    expect(count).toBeGreaterThan(3);
  });
});

describe('the glossary', () => {
  it('has a letter for every entry, in their order, and a way to each', async () => {
    await page.goto(`${site.url}/glossary/`);
    const letters = await page.locator('h2.letter').evaluateAll((all) => all.map(({ id }) => `#${id}`));
    expect(await hrefs('.letters a')).toEqual(letters);
    expect(letters).toEqual(letters.toSorted());
    expect(await page.locator('h2.letter + dl > .glossary-entry').count()).toBe(
      await page.locator('.glossary-entry').count(),
    );
  });
});
