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

describe('reading', () => {
  it('leads from home to a district, its report, a number, its indicator and back to the sentence', async () => {
    ({ page } = await site.open('/', { javaScriptEnabled: false }));
    await page.locator('main a[href^="/districts/"]').first().click();
    await page.locator('main a[href^="/reports/"]').first().click();
    expect(page.url()).toContain('/reports/');
    const figure = page.locator('a.figure').first();
    const text = await figure.innerText();
    await figure.click();
    expect(page.url()).toMatch(/\/indicators\/[a-z0-9-]+\/#/);
    await page.locator('main a[href*="/reports/"]', { hasText: text }).first().click();
    await page.waitForURL(/\/reports\/.*#s-/);
    expect(await page.locator(':target').innerText()).toContain(text);
  });

  it('marks the sentence that an address names', async () => {
    ({ page } = await site.open('/', { javaScriptEnabled: false }));
    const href = await page.locator('main a[href*="#s-"]').first().getAttribute('href');
    await page.goto(site.url + (href ?? ''));
    const [marked, plain] = await Promise.all([
      page.locator(':target').evaluate((element) => getComputedStyle(element).backgroundImage),
      page
        .locator('p .sentence:not(:target)')
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundImage),
    ]);
    expect(marked).not.toBe(plain);
    expect(await page.locator(':target').isVisible()).toBe(true);
  });

  it('says 摘编，非原文 on every report', async () => {
    ({ page } = await site.open('/', { javaScriptEnabled: false }));
    const reports = await page
      .locator('main a[href^="/reports/"]')
      .evaluateAll((all) => [...new Set(all.map((link) => (link.getAttribute('href') ?? '').split('#')[0] ?? ''))]);
    expect(reports.length).toBeGreaterThan(0);
    for (const path of reports) {
      await page.goto(site.url + path);
      expect(await page.locator('main').innerText()).toContain('摘编，非原文');
    }
  });

  it('prints without menus, black on white', async () => {
    ({ page } = await site.open('/compare/'));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('nav:visible, form:visible').count()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  });
});
