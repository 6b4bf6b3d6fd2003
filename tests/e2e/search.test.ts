import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { canonical } from '../../src/search/canonical.ts';
import { readPage } from '../../src/search/page-text.ts';
import { type OpenSite, openSite } from './site.ts';

const folder = inject('site');
let site: OpenSite;
let page: Page;

/** The searchable blocks of every page, canonical: the truth that the index is held against. */
const blocks = new Map<string, string[]>();
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  const read = file.endsWith('.html') ? readPage(readFileSync(join(folder, file), 'utf8')) : null;
  const url = `/${file.split(sep).join('/')}`.replace(/index\.html$/, '');
  if (read)
    blocks.set(
      url,
      read.blocks.map(({ text }) => canonical(text)),
    );
}
const reports = [...blocks.keys()].filter((url) => url.startsWith('/reports/'));
const truthOf = (query: string): string[] =>
  [...blocks].filter(([, texts]) => texts.some((text) => text.includes(canonical(query)))).map(([url]) => url);

let seed = 20240308;
function random(below: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}

function randomRun(): string {
  const texts = blocks.get(reports[random(reports.length)] ?? '') ?? [];
  const chars = [...(texts[random(texts.length)] ?? '')];
  const length = 2 + random(7);
  const start = random(Math.max(1, chars.length - length));
  return chars.slice(start, start + length).join('');
}

async function ask(query: string): Promise<string[]> {
  await page.locator('[data-search] input[name="q"]').fill(query);
  await page.keyboard.press('Enter');
  await page.locator('[data-search][data-state="done"]').waitFor();
  return page
    .locator('[data-result]')
    .evaluateAll((all) => all.map((result) => new URL(result.querySelector('a')?.href ?? '').pathname).toSorted());
}

beforeAll(async () => {
  site = await openSite(folder);
  ({ page } = await site.open('/search/'));
});
afterAll(() => site.close());

describe('/search/', () => {
  it('finds 200 random runs of reports on exactly the pages where they stand', async () => {
    for (let i = 0; i < 200; i += 1) {
      const query = randomRun();
      if (query === '') continue;
      expect([query, await ask(query)]).toEqual([query, truthOf(query).toSorted()]);
    }
  }, 240_000);

  it('finds nothing for 50 runs that stand nowhere', async () => {
    let asked = 0;
    while (asked < 50) {
      const query = randomRun() + randomRun();
      if (query.length < 2 || truthOf(query).length > 0) continue;
      expect([query, await ask(query)]).toEqual([query, []]);
      asked += 1;
    }
  }, 120_000);

  it('opens the sentence of a hit', async () => {
    const [query = ''] = (blocks.get(reports[0] ?? '') ?? []).filter((text) => text.length > 20);
    await ask(query.slice(0, 12));
    const address = page.url();
    await page.locator('[data-result] a').first().click();
    await page.waitForURL(/#/);
    expect(canonical(await page.locator(':target').innerText())).toContain(query.slice(0, 4));
    await page.goto(address);
  });

  it('counts the pages with a hit', async () => {
    const found = await ask('工会');
    expect(await page.locator('[data-total]').innerText()).toBe(String(found.length));
  });

  it('narrows to a district, and keeps it in the address', async () => {
    const all = await ask('工会');
    await page.locator('select[name="district"]').selectOption({ index: 1 });
    await page.waitForURL(/district=/);
    await page.waitForFunction((before) => document.querySelectorAll('[data-result]').length < before, all.length);
    expect(await page.locator('[data-result]').count()).toBeGreaterThan(0);
  });

  it('is reached from the search box of every page, as a plain form', async () => {
    const { page: home } = await site.open('/');
    const box = home.locator('input[name="q"]').first();
    await box.fill('送温暖');
    await box.press('Enter');
    await home.locator('[data-search][data-state="done"]').waitFor();
    expect(await home.locator('[data-result]').count()).toBe(truthOf('送温暖').length);
    await home.context().close();
  });

  it('without JavaScript shows no form that does nothing, but where to look instead', async () => {
    const { page: plain } = await site.open('/search/', { javaScriptEnabled: false });
    expect(await plain.locator('main form:visible').count()).toBe(0);
    expect(await plain.locator('main a[href^="/districts/"]:visible').count()).toBeGreaterThan(0);
    await plain.context().close();
  });

  it.each(['<img src=x onerror=alert(1)>', '"" OR 1', '.*[a-z]+(', '字'.repeat(10_000), '\u200B\u200B', '\uD800'])(
    'is not shaken by %j',
    async (query) => {
      const { page: other, complaints } = await site.open('/search/');
      await other.locator('[data-search] input[name="q"]').fill(query);
      await other.keyboard.press('Enter');
      await other.locator('[data-search][data-state="done"], [data-search][data-state="idle"]').waitFor();
      expect(await other.locator('[data-result]').count()).toBe(0);
      expect(complaints).toEqual([]);
      await other.context().close();
    },
  );
});
