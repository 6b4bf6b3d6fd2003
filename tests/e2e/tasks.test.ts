import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type OpenSite, openSite } from './site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite(inject('site'));
});
afterAll(() => site.close());

/** Presses Tab until the focus stands on what is sought; so many presses at most. */
async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((sought) => document.activeElement?.matches(sought) ?? false, selector)) return;
  }
  throw new Error(`${selector} was not reached by ${most} Tabs`);
}

/** Whether the focused element shows that it is. */
const showsFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });

describe.each([true, false])('by keyboard alone, JavaScript: %s', (javaScriptEnabled) => {
  it('finds a district and opens the sentence behind a number', async () => {
    const { page } = await site.open('/', { javaScriptEnabled });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, 'main a[href*="/districts/"]');
    expect(await showsFocus(page)).toBe(true);
    await Promise.all([page.waitForURL(/\/districts\//), page.keyboard.press('Enter')]);
    await tabTo(page, 'main a[href*="#s-"]');
    expect(await showsFocus(page)).toBe(true);
    await Promise.all([page.waitForURL(/\/reports\/.+#s-/), page.keyboard.press('Enter')]);
    expect(await page.locator('.sentence:target').count()).toBe(1);
    await page.context().close();
  });

  it('compares a district with others', async () => {
    const { page } = await site.open('/', { javaScriptEnabled });
    await tabTo(page, 'main a[href*="/districts/"]');
    await Promise.all([page.waitForURL(/\/districts\//), page.keyboard.press('Enter')]);
    await tabTo(page, 'main a[href$="/compare/"]');
    await Promise.all([page.waitForURL(/\/districts\/.+\/compare\//), page.keyboard.press('Enter')]);
    expect(await page.locator('table.compare td a').count()).toBeGreaterThan(5);
    await page.context().close();
  });
});

describe('by keyboard alone', () => {
  it('sorts the table', async () => {
    const { page } = await site.open('/compare/');
    await tabTo(page, 'th[data-district] button');
    expect(await showsFocus(page)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.locator('th[aria-sort=descending]').count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.activeElement?.closest('[aria-sort=descending]') !== null)).toBe(true);
    await page.context().close();
  });

  it('searches from any page and goes to the sentence', async () => {
    const { page } = await site.open('/about/');
    await tabTo(page, 'header input[type=search]');
    await page.keyboard.type('工会');
    await Promise.all([page.waitForURL(/\/search\/\?q=/), page.keyboard.press('Enter')]);
    await page.locator('[data-search][data-state=done]').waitFor();
    await tabTo(page, '[data-result] a');
    expect(await showsFocus(page)).toBe(true);
    await Promise.all([page.waitForURL((url) => !url.pathname.startsWith('/search')), page.keyboard.press('Enter')]);
    await page.context().close();
  });
});
