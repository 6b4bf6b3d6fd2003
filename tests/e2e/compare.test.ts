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
const firstTopic = (): Promise<{ name: string; counted: string | undefined; value: number }[]> =>
  page.evaluate(() => {
    const body = document.querySelector('table.compare tbody:not([hidden])');
    return [...(body?.querySelectorAll<HTMLTableRowElement>('tr[data-words]:not([hidden])') ?? [])].map((row) => ({
      name: row.cells[0]?.textContent?.trim() ?? '',
      counted: row.cells[1]?.dataset['counted'],
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
        (a?.counted === b.counted && (a?.value ?? 0) < b.value) ||
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
    const names = await page.locator('tr[data-words]:visible th').allInnerTexts();
    expect(names.length).toBeGreaterThan(0);
    expect(await page.getByRole('status').innerText()).toBe(`显示 ${names.length} 项指标`);
    await page.getByLabel('指标名称').fill('没有这样的指标');
    expect(await page.locator('tr[data-words]:visible').count()).toBe(0);
    expect(await page.getByRole('status').innerText()).toBe('没有符合条件的指标');
    await page.getByRole('button', { name: '还原' }).click();
    expect(await page.locator('tr[data-words]:visible').count()).toBeGreaterThan(10);
  });

  it('keeps its state in the address', async () => {
    await open();
    await page.getByLabel('主题').selectOption('care');
    await firstHead().getByRole('button').click();
    const before = await firstTopic();
    const { search } = new URL(page.url());
    expect(search).toMatch(/^\?topic=care&sort=/);
    await page.context().close();
    await open(search);
    expect(await firstTopic()).toEqual(before);
    expect(await page.getByLabel('主题').inputValue()).toBe('care');
  });

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
    expect(await page.locator('table.compare td a').count()).toBeGreaterThan(100);
    expect(await page.locator('table.compare td .unreported').count()).toBeGreaterThan(10);
  });
});
