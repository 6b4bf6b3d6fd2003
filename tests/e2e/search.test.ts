import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { canonical } from '../../src/search/canonical.ts';
import { readPage } from '../../src/search/page-text.ts';
import { SIMPLIFIED } from '../../src/text/simplified.ts';
import { seeded } from '../search/random.ts';
import type { SearchTerm } from '../../src/search/term.ts';
import { soundsOf } from '../../src/search/term-sounds.ts';
import { askInNode } from '../search/ask-in-node.ts';
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
      read.blocks.map(({ text }) => canonical(text, SIMPLIFIED)),
    );
}
const pages = [...blocks.keys()];
const reports = pages.filter((url) => url.startsWith('/reports/'));
function truthOf(query: string): string[] {
  const needle = canonical(query, SIMPLIFIED);
  return pages.filter((url) => blocks.get(url)?.some((text) => text.includes(needle))).toSorted();
}

const { below, pick } = seeded(20240308);

/** A run of 1 to 8 characters from any page, of any kind. */
function presentRun(): string {
  const chars = [...pick(blocks.get(pick(pages)) ?? [''])];
  const length = 1 + below(8);
  const start = below(Math.max(1, chars.length - length + 1));
  return chars.slice(start, start + length).join('') || presentRun();
}

/** A run of 2 to 8 characters of which each stands on some page, but the run on none. */
function absentRun(): string {
  const run = Array.from({ length: 2 + below(7) }, () => pick([...presentRun()])).join('');
  return truthOf(run).length === 0 ? run : absentRun();
}

const present = Array.from({ length: 3000 }, presentRun);
const absent = Array.from({ length: 500 }, absentRun);

/** What a reader may type, in forms that segmenters and indexes stumble over. */
const TYPED = [
  ...['职工', '工会', '的', '送温暖', '劳模', '困难职工', '产业工人队伍建设改革', '五一劳动奖章', '元旦春节'],
  ...['工會', '勞動競賽', '職工', '維權', '新就業形態勞動者'],
  ...['8+X', '“8+X”', '８＋Ｘ', 'APP', 'app', '12345', '%', '1771名', '1771 名', '43.611万元', '43.611 萬元', '95%'],
  ...['，', '。', '“', '、', '（', '(', '·', '—', '1', '２'],
];

/** Firms, people with their work, and headings, as they stand on pages. */
const NAMED = [...blocks.values()]
  .flat()
  .flatMap((text) => text.match(/\p{Script=Han}{2,8}(?:有限公司|集团|街道|社区)|\p{Script=Han}{2,3}(?=是|说)/gu) ?? [])
  .filter((_, i) => i % 7 === 0);

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
  it('finds what readers type on exactly the pages where it stands', async () => {
    for (const query of [...TYPED, ...NAMED.slice(0, 30)]) {
      expect([query, await ask(query)]).toEqual([query, truthOf(query)]);
    }
  }, 90_000);

  it('finds 450 random runs of any page on exactly the pages where they stand', async () => {
    for (const query of present.slice(0, 450)) expect([query, await ask(query)]).toEqual([query, truthOf(query)]);
  }, 240_000);

  it('finds nothing for 100 runs that stand nowhere', async () => {
    for (const query of absent.slice(0, 100)) expect([query, await ask(query)]).toEqual([query, []]);
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

describe('the search in Node', () => {
  it('finds 3000 random runs of any page on exactly the pages where they stand, and 500 absent ones nowhere', async () => {
    const client = await askInNode(folder, site.url);
    for (const query of [...present, ...absent, ...TYPED, ...NAMED]) {
      const { pages: found } = await client.search(query);
      expect([query, found.map(({ url }) => url).toSorted()]).toEqual([query, truthOf(query)]);
    }
    await client.close();
  }, 240_000);
});

describe('beside what stands exactly, /search/', () => {
  beforeAll(() => page.goto(`${site.url}/search/`));

  it('opens indicators, glossary entries and districts directly, by name and by pinyin', async () => {
    await ask('送温暖');
    await page.locator('[data-answer]').first().waitFor();
    const district = await nameOfFirstDistrict();
    await ask(soundsOf([district])[0]?.[0] ?? '');
    const answer = page.locator('[data-answer]', { hasText: district }).first();
    expect(await answer.getAttribute('href')).toMatch(/^\/districts\/[a-z]+\/$/);
  });

  it('finds the figures of a number, however it is written', async () => {
    const rows = JSON.parse(readFileSync(join(folder, 'data/figures.json'), 'utf8')) as {
      value: number;
      href: string;
    }[];
    const { value } = rows.find((row) => row.value >= 10_000 && row.value % 100 === 0) ?? { value: 0 };
    const hrefs = rows.filter((row) => row.value === value).map(({ href }) => href);
    for (const query of [String(value), value.toLocaleString('en'), `${value / 10_000}万`, ` ${value / 10_000} 万`]) {
      await ask(query);
      await page.locator('[data-figure]').first().waitFor();
      const found = await page
        .locator('[data-figure]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect([query, found.toSorted()]).toEqual([query, hrefs.toSorted()]);
    }
  });

  it('lists the pages on which several words stand apart, and other names of what is asked', async () => {
    await ask('职工 法律');
    const together = page.locator('[data-related-group]', { hasText: '这几个词都有的页面' });
    await together.locator('mark').first().waitFor();
    expect(await together.locator('mark').allTextContents()).toEqual(expect.arrayContaining(['职工', '法律']));
    await ask('产业工人队伍建设改革');
    const other = page.locator('[data-related-group]', { hasText: '“产改”' });
    expect(await other.locator('mark').first().textContent()).toBe('产改');
  });

  it('calls a glossary entry by its term, and says no title twice', async () => {
    const terms = JSON.parse(readFileSync(join(folder, 'search/terms.json'), 'utf8')) as SearchTerm[];
    const names = terms.flatMap(({ kind, name }) => (kind === '词条' ? name : [])).slice(0, 12);
    const called: string[] = [];
    for (const name of names) {
      await ask(name);
      const entry = page.locator('[data-result]', { has: page.locator('.search-facts', { hasText: /^词条/ }) });
      called.push((await entry.locator('h2').textContent()) ?? '');
      const titles = await page.locator('[data-result] h2').allTextContents();
      const labels = await page.locator('[data-result] .search-section').allTextContents();
      expect(labels.filter((label) => titles.includes(label))).toEqual([]);
    }
    expect(called.filter((title, i) => title === names[i]).length).toBeGreaterThan(names.length / 2);
  });

  it('asks back when nothing stands exactly', async () => {
    expect(await ask('五一劳动奖彰')).toEqual([]);
    await page.locator('.search-near', { hasText: /是不是想找.*“五一劳动奖章”/ }).waitFor();
    await page.locator('.search-near a').first().click();
    await page.locator('[data-result]').first().waitFor();
  });
});

describe('results on /search/', () => {
  it.each(['light', 'dark'] as const)('are accessible and fit a phone, %s', async (colorScheme) => {
    for (const query of ['送温暖', '职工 法律', '五一劳动奖彰', '1771']) {
      const viewport = { width: 360, height: 640 };
      const opened = await site.open(`/search/?q=${encodeURIComponent(query)}`, { colorScheme, viewport });
      await opened.page.locator('[data-search][data-state="done"]').waitFor();
      await opened.page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page: opened.page }).analyze();
      expect(violations.map(({ id, nodes }) => [query, id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(opened.complaints).toEqual([]);
      await opened.page.context().close();
    }
  });

  it('lead back from paper: the query stands in the heading and in the address, and no help or promise', async () => {
    const { page: paper } = await site.open(`/search/?q=${encodeURIComponent('送温暖')}`);
    await paper.locator('[data-search][data-state="done"]').waitFor();
    await paper.emulateMedia({ media: 'print' });
    expect(await paper.locator('h1').innerText()).toBe('搜索：送温暖');
    expect(await paper.locator('[data-asked-at]').innerText()).toMatch(/\/search\/\?q=送温暖$/);
    for (const hidden of ['.search-promise', '.search-help', '.print-address', '.search-form']) {
      expect([hidden, await paper.locator(hidden).isVisible()]).toEqual([hidden, false]);
    }
    await paper.emulateMedia({ media: 'screen' });
    expect(await paper.locator('h1').innerText()).toBe('搜索');
    await paper.context().close();
  });

  it('ask only for what a query needs, and tell how many pages there are', async () => {
    const opened = await site.open('/search/');
    const asked: string[] = [];
    opened.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await opened.page.locator('[data-search] input[name="q"]').fill('工会经费');
    await opened.page.keyboard.press('Enter');
    await opened.page.locator('[data-search][data-state="done"]').waitFor();
    const parts = asked.filter((path) => /\/pagefind\/(?:index|characters)\//.test(path));
    expect(parts.length).toBeLessThanOrEqual(4);
    expect(await opened.page.locator('[data-status]').getAttribute('aria-live')).toBe('polite');
    await opened.page.context().close();
  });
});

describe('keys on /search/', () => {
  beforeAll(() => page.goto(`${site.url}/search/`));

  it('go from anywhere to the field, through the results and back, and empty the field', async () => {
    await ask('工会');
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.keyboard.press('Escape');
    await page.locator('[data-search][data-state="idle"]').waitFor();
  });

  it('keep what is typed before the search is there', async () => {
    const { page: slow } = await site.open('/about/');
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((done) => (arrive = done));
    await slow.route('**/search-panel.*.js', async (route) => {
      if (!route.request().url().includes('astro_type_script')) await arrived;
      await route.continue();
    });
    await slow.goto(`${site.url}/search/`, { waitUntil: 'load' });
    await slow.locator('#search-q').fill('工会');
    arrive();
    await slow.locator('[data-search][data-state=done]').waitFor();
    expect(await slow.locator('#search-q').inputValue()).toBe('工会');
    expect(new URL(slow.url()).searchParams.get('q')).toBe('工会');
    await slow.context().close();
  });

  it('open a hit, and Back returns to the query and the place', async () => {
    await ask('工会');
    await page.locator('[data-result]').nth(8).locator('a').first().focus();
    await page.waitForFunction(() => window.scrollY > 0);
    const before = await page.evaluate(() => window.scrollY);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    await page.locator('[data-search][data-state="done"]').waitFor();
    expect(await page.locator('[name=q]').first().inputValue()).toBe('工会');
    await page.waitForFunction((place) => Math.abs(window.scrollY - place) < 400, before);
  });
});

async function nameOfFirstDistrict(): Promise<string> {
  const [first = ''] = await page
    .locator('[name=district] option')
    .evaluateAll((all) => all.map((option) => option.getAttribute('data-name') ?? '').filter((name) => name !== ''));
  return first;
}
