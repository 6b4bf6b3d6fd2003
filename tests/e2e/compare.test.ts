import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { type OpenSite, openSite } from './site.ts';

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite(inject('site'));
});
afterAll(() => site.close());
afterEach(() => page.context().close());

const open = async (query = '', options = {}): Promise<void> => {
  ({ page } = await site.open(`/compare/${query}`, options));
};
/** Names of the visible rows of the first table's first topic, with the value that the first district's column sorts by. */
interface SortedRow {
  name: string;
  counted: string | undefined;
  grade: string | undefined;
  value: number;
}
const isRanked = (row: SortedRow | undefined): boolean => (row?.grade ?? 'A') === 'A';
const firstTopic = (): Promise<SortedRow[]> =>
  page.evaluate(() => {
    const body = document.querySelector('table.compare tbody:not([hidden])');
    return [...(body?.querySelectorAll<HTMLTableRowElement>('tr[data-indicator]:not([hidden])') ?? [])].map((row) => ({
      name: row.cells[0]?.textContent?.trim() ?? '',
      counted: row.cells[1]?.dataset['counted'],
      grade: row.cells[1]?.dataset['grade'],
      value: Number(row.cells[1]?.dataset['value'] ?? 0),
    }));
  });
const firstHead = () => page.locator('table.compare').first().locator('th[data-district]').first();

describe('/compare/', () => {
  it('sorts by a district with a real button, and says so', async () => {
    await open('?topic=care');
    const before = await firstTopic();
    await firstHead().getByRole('button').click();
    expect(await firstHead().getAttribute('aria-sort')).toBe('descending');
    const sorted = await firstTopic();
    expect(sorted).not.toEqual(before);
    const pairs = sorted.slice(1).map((row, i) => [sorted[i], row] as const);
    const disordered = pairs.filter(
      ([a, b]) =>
        (a?.counted === b.counted && isRanked(a) && isRanked(b) && (a?.value ?? 0) < b.value) ||
        (a?.counted === undefined && b.counted !== undefined),
    );
    expect(disordered).toEqual([]);
    await firstHead().getByRole('button').click();
    expect(await firstHead().getAttribute('aria-sort')).toBe('ascending');
    await firstHead().getByRole('button').click();
    expect(await firstHead().getAttribute('aria-sort')).toBe('none');
    expect(await firstTopic()).toEqual(before);
  });

  it('can be sorted by keyboard alone', async () => {
    await open();
    await firstHead().getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await firstHead().getAttribute('aria-sort')).toBe('descending');
  });

  it('filters by topic and by text, tells how many, and opens the folded table for what is there', async () => {
    await open();
    await page.getByLabel('指标名称').fill('会员');
    const names = await page.locator('tr[data-indicator]:visible th a').allInnerTexts();
    expect(names.length).toBeGreaterThan(0);
    expect(await page.getByRole('status').innerText()).toBe(`显示 ${names.length} 项指标`);
    await page.getByLabel('指标名称').fill('没有这样的指标');
    expect(await page.locator('tr[data-indicator]:visible').count()).toBe(0);
    expect(await page.getByRole('status').innerText()).toBe('没有符合条件的指标');
    expect(await page.locator('[data-tables] :is(h2, table):visible').count()).toBe(0);
    await page.getByRole('button', { name: '还原' }).click();
    expect(await page.locator('tr[data-indicator]:visible').count()).toBeGreaterThan(10);
  });

  it('finds an indicator by another of its names, and none by the end of one and the start of the next', async () => {
    await open();
    const row = page.locator('tr[data-indicator][data-names*="|"]').first();
    const [one = '', two = ''] = (await row.getAttribute('data-names'))?.split('|') ?? [];
    const id = await row.getAttribute('data-indicator');
    for (const [asked, found] of [
      [one, 1],
      [two, 1],
      [one.slice(-1) + two, 0],
    ] as const) {
      await page.getByLabel('指标名称').fill(asked);
      expect(await page.locator(`tr[data-indicator="${id}"]:visible`).count()).toBe(found);
    }
  });

  it('keeps its state in the address', async () => {
    await open();
    await page.locator('select[name=topic]').selectOption('care');
    await firstHead().getByRole('button').click();
    const before = await firstTopic();
    const { search } = new URL(page.url());
    expect(search).toMatch(/^\?topic=care&sort=/);
    await page.context().close();
    await open(search);
    expect(await firstTopic()).toEqual(before);
    expect(await page.locator('select[name=topic]').inputValue()).toBe('care');
  });

  it('shows the districts and indicators that were chosen, and goes along to another year', async () => {
    await open();
    const districts = await page.locator('table.compare').first().locator('th[data-district]').count();
    await page.getByText('选地区').click();
    await page.locator('input[name=d]').nth(0).check();
    await page.locator('input[name=d]').nth(2).check();
    expect(districts).toBeGreaterThan(2);
    expect(await page.locator('table.compare').first().locator('th[data-district]:visible').count()).toBe(2);
    expect(await page.locator('tr[data-indicator]').first().locator('td:visible').count()).toBe(2);
    await page.getByText('选指标').click();
    await page.locator('input[name=i]').first().check();
    expect(await page.locator('tr[data-indicator]:visible').count()).toBe(1);
    const { search } = new URL(page.url());
    expect(search).toMatch(/^\?d=[a-z0-9-]+,[a-z0-9-]+&i=[a-z0-9-]+$/);
    const year = page.getByRole('navigation', { name: '按年看' }).getByRole('link').nth(1);
    expect(await year.getAttribute('href')).toMatch(/\/compare\/\d{4}\/\?d=/);
    await year.click();
    await page.waitForURL(/\/compare\/\d{4}\//);
    expect(new URL(page.url()).search).toBe(search);
    expect(await page.locator('th[data-district]:visible').count()).toBeLessThanOrEqual(2);
  });

  it('turns districts into rows and ranks the comparable ones only', async () => {
    await open('?rows=districts');
    const heads = page.locator('[data-turned-table] thead th[data-indicator]');
    expect(await heads.count()).toBeGreaterThan(5);
    expect(await page.locator('[data-tables]').isVisible()).toBe(false);
    const column = await page.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLTableRowElement>('[data-turned-table] tbody tr')];
      const comparable = (i: number): number => rows.filter(({ cells }) => cells[i]?.dataset['grade'] === 'A').length;
      return Array.from({ length: rows[0]?.cells.length ?? 0 }, (_, i) => i).findIndex((i) => comparable(i) > 1);
    });
    expect(column).toBeGreaterThan(0);
    await heads
      .nth(column - 1)
      .getByRole('button')
      .click();
    const grades = await page.evaluate(
      (at) =>
        [...document.querySelectorAll<HTMLTableRowElement>('[data-turned-table] tbody tr')].map(
          ({ cells }) => cells[at]?.dataset['grade'] ?? '',
        ),
      column,
    );
    expect(grades.lastIndexOf('A')).toBeLessThan(grades.findIndex((grade) => grade !== 'A'));
    expect(new URL(page.url()).search).toMatch(/^\?rows=districts&sort=/);
    await page.getByLabel('怎样排').selectOption('');
    expect(await page.locator('[data-tables]').isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('');
  });

  it('hides what is less comparable than asked for, and says so where nothing is left', async () => {
    await open();
    await page.getByLabel('可比程度').selectOption('A');
    expect(
      await page.locator('.compare-figure[data-grade=B]:visible, .compare-figure[data-grade=C]:visible').count(),
    ).toBe(0);
    expect(await page.locator('.compare-figure[data-grade=A]:visible').count()).toBeGreaterThan(3);
    expect(await page.locator('td[data-withheld]:visible').count()).toBeGreaterThan(3);
    await page.getByLabel('可比程度').selectOption('');
    expect(await page.locator('.compare-figure[data-grade=C]:visible').count()).toBeGreaterThan(3);
  });

  it('downloads what it shows, for Excel', async () => {
    await open('?topic=organising');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('下载这张表').click()]);
    expect(download.suggestedFilename()).toBe('各地对比.csv');
    const text = await readFile(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const rows = parse(text, { bom: true });
    const shown = await page.locator('tr[data-indicator]:visible td > .compare-figure').count();
    expect(rows[0]).toEqual(['指标', '地区', '数字', '级别与范围', '时间', '级', '可比性', '原句']);
    expect(rows.slice(1).filter((row) => row[2] !== '未报道')).toHaveLength(shown);
    expect(rows.slice(1).every((row) => row[2] === '未报道' || /\/reports\/.+#s-/.test(row[7] ?? ''))).toBe(true);
  });

  describe('indicators that one district alone reports', () => {
    const lines = () => page.locator('.compare-list tr[data-indicator]');
    const single = () => page.locator('.compare-single > summary');

    it('are listed in four columns, each number with its district and time', async () => {
      await open();
      await single().click();
      expect(await page.locator('.compare-list thead th').allInnerTexts()).toEqual(['指标', '地区', '数字', '时间']);
      expect(await lines().count()).toBeGreaterThan(10);
      expect(await page.locator('.compare-list tr:has(td:empty):not(:has(.unreported))').count()).toBe(0);
    });

    it('are left out of a choice of districts that does not hold theirs', async () => {
      await open();
      const district = (await lines().first().getAttribute('data-district')) ?? '';
      const all = await lines().count();
      await page.goto(`${site.url}/compare/?d=${district}`);
      await single().click();
      const shown = page.locator('.compare-list tr[data-indicator]:visible');
      expect(await shown.count()).toBeGreaterThan(0);
      expect(await shown.count()).toBeLessThan(all);
      expect(await shown.count()).toBe(await page.locator(`.compare-list tr[data-district="${district}"]`).count());
    });

    it('are columns of the turned table too, unreported by the others', async () => {
      await open();
      const [indicator, district] = await lines()
        .first()
        .evaluate(({ dataset }) => [dataset['indicator'], dataset['district']]);
      const text = (await lines().first().locator('.compare-figure a').first().textContent())?.trim();
      expect(district).toBeDefined();
      await page.goto(`${site.url}/compare/?i=${indicator}&rows=districts`);
      const cells = page.locator('[data-turned-table] tbody td');
      const figures = page.locator('[data-turned-table] tbody td > .compare-figure');
      expect(await cells.count()).toBeGreaterThan(1);
      expect(await page.locator('[data-turned-table] td:has(> .compare-figure)').count()).toBe(1);
      expect(await figures.first().locator('a').innerText()).toBe(text);
      expect((await figures.first().locator('.period').innerText()).length).toBeGreaterThan(1);
      expect(await page.locator('[data-turned-table] td .unreported').count()).toBe((await cells.count()) - 1);
    });

    it('are downloaded with their district and time', async () => {
      await open();
      const indicator = await lines().first().getAttribute('data-indicator');
      const told = await lines()
        .first()
        .locator('> *')
        .evaluateAll((cells) => cells.map((cell) => cell.textContent?.trim()));
      await page.goto(`${site.url}/compare/?i=${indicator}`);
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('下载这张表').click()]);
      const [, ...rows] = parse(await readFile(await download.path(), 'utf8'), { bom: true });
      expect(rows.length).toBeGreaterThan(0);
      for (const [name, district, number, , time] of rows) {
        expect([name, district, time]).toEqual([told[0], told[1], told[3]]);
        expect(told[2]).toContain(number);
      }
    });
  });

  it('folds its controls on a phone, and says when something is chosen', async () => {
    await open('?grade=A', { viewport: { width: 360, height: 640 } });
    expect(await page.getByLabel('可比程度').isVisible()).toBe(false);
    await page.getByText('筛选和排序（已选）').click();
    await page.getByRole('button', { name: '还原' }).click();
    expect(await page.getByText('筛选和排序', { exact: true }).isVisible()).toBe(true);
  });

  it.each(['', '?topic=care', '?d=yangzhong,dantu&rows=districts'])(
    'moves nothing while it loads: %s',
    async (query) => {
      for (const viewport of [
        { width: 360, height: 640 },
        { width: 1280, height: 900 },
      ]) {
        await open('', { viewport });
        await page.addInitScript(() => {
          let shift = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shift += 'value' in entry ? Number(entry.value) : 0;
            document.documentElement.dataset['shift'] = String(shift);
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(`${site.url}/compare/${query}`, { waitUntil: 'networkidle' });
        await page.waitForTimeout(300);
        expect(await page.evaluate(() => document.documentElement.dataset['shift'] ?? '0')).toBe('0');
        await page.context().close();
      }
      await open();
    },
  );

  it('keeps head and first column in sight while it scrolls', async () => {
    await open('', { viewport: { width: 360, height: 640 } });
    const scroller = page.locator('.compare-scroll').first();
    await scroller.evaluate((element) => element.scrollTo(300, 400));
    const frame = await scroller.boundingBox();
    const corner = await page.locator('table.compare thead th').first().boundingBox();
    expect(Math.round(corner?.x ?? 0)).toBe(Math.round(frame?.x ?? 1));
    expect(Math.round(corner?.y ?? 0)).toBe(Math.round(frame?.y ?? 1));
  });

  it('without JavaScript shows every number and no control that does nothing', async () => {
    await open('', { javaScriptEnabled: false });
    expect(await page.locator('main button:visible, main select:visible, main input:visible').count()).toBe(0);
    expect(await page.locator('table:is(.compare, .compare-list) td a').count()).toBeGreaterThan(100);
    expect(await page.locator('table.compare td .unreported').count()).toBeGreaterThan(10);
  });
});
