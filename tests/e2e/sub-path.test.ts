import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { runScript } from '../command.ts';
import { copyFixtureSite } from '../fixture-site.ts';
import { type OpenSite, openSite, pageTypes } from './site.ts';

describe('a site under a sub-path', () => {
  let fixture: Awaited<ReturnType<typeof copyFixtureSite>>;
  let site: OpenSite;
  let folder: string;

  beforeAll(async () => {
    fixture = await copyFixtureSite();
    folder = join(fixture.root, 'dist');
    await runScript('build', ['--root', fixture.root, '--out', folder], { BASE_PATH: 'a/b' });
    site = await openSite(folder, '/a/b');
  });
  afterAll(async () => {
    await site.close();
    await fixture.remove();
  });

  it('loads every page type with all that it needs', async () => {
    for (const path of pageTypes(folder)) {
      const { page, complaints } = await site.open(path);
      await page.waitForLoadState('networkidle');
      expect([path, complaints]).toEqual([path, []]);
      await page.context().close();
    }
  });

  it('stores what lies below the path, and nothing else', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.goto(`${site.url}/about/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.context().setOffline(true);
    await page.goto(`${site.url}/reports/qingshi/2024-03-08/`);
    expect(await page.locator('main').innerText()).toContain('A+B 套餐');
    const beyond = await page.goto(new URL('/elsewhere/', site.url).href).catch(({ message }: Error) => message);
    expect(beyond).toContain('ERR_INTERNET_DISCONNECTED');
    await browser.close();
  });

  it('searches, and opens the sentence', async () => {
    const { page } = await site.open('/search/?q=' + encodeURIComponent('a+b套餐'));
    await page.locator('[data-search][data-state="done"]').waitFor();
    expect(await page.locator('[data-total]').innerText()).toBe('1');
    await page.locator('[data-result] a').first().click();
    await page.waitForURL(/\/a\/b\/reports\/qingshi\/2024-03-08\/#s-/);
    expect(await page.locator(':target').innerText()).toContain('A+B 套餐');
    await page.context().close();
  });
});
