import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type OpenSite, openSite } from './site.ts';

let site: OpenSite;
const REPORTS: string[] = [];

beforeAll(async () => {
  site = await openSite(inject('site'));
  const figures = (await (await fetch(`${site.url}/data/figures.json`)).json()) as { report: string }[];
  REPORTS.push(...new Set(figures.map(({ report }) => `/reports/${report}/`)));
});
afterAll(() => site.close());

/** GB/T 7714—2025 for an article of a newspaper, unknown parts marked. */
const PRINTED =
  /^[^.]+\. [^[\]]+\[N\]\. (?:[^，]+|〔报名不详〕)，(?:\d{4}-\d{2}-\d{2}|〔日期不详〕)（(?:[^）]+|〔版次不详〕)）\.$/;
/** The same for a page of the web. */
const PAGE = /^[^.]+\. [^[\]]+\[EB\/OL\]\. (?:（\d{4}-\d{2}-\d{2}）)?\[(\S+)\]\. (https?:\/\/\S+)\.$/;

const clipboardOf = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

describe('citing a report', () => {
  it('stands on every report without JavaScript, as printed and as our page', async () => {
    expect(REPORTS.length).toBeGreaterThan(3);
    for (const path of REPORTS) {
      const { page } = await site.open(path, { javaScriptEnabled: false });
      expect((await page.locator('[data-cite=printed]').innerText()).trim()).toMatch(PRINTED);
      const [, accessed, address] = PAGE.exec((await page.locator('[data-cite=page]').innerText()).trim()) ?? [];
      expect(accessed).toBe('〔引用日期自填〕');
      expect(new URL(address ?? '').pathname).toBe(path);
      await page.context().close();
    }
  });

  it('comes in three forms for reference managers', async () => {
    for (const path of REPORTS) {
      const [bib, ris, json] = await Promise.all(
        ['cite.bib', 'cite.ris', 'cite.json'].map(async (file) => (await fetch(site.url + path + file)).text()),
      );
      expect(bib?.match(/^@\w+\{/gm)).toHaveLength(2);
      expect(ris?.match(/^ER {2}- ?\r?$/gm)).toHaveLength(2);
      const items = JSON.parse(json ?? '') as { id: string; type: string }[];
      expect(items.map(({ type }) => type)).toEqual(['article-newspaper', 'webpage']);
    }
  });
});

describe('a figure', () => {
  it('is cited by the sentence it stands in', async () => {
    const figures = (await (await fetch(`${site.url}/data/figures.json`)).json()) as { text: string; href: string }[];
    for (const at of [0, Math.floor(figures.length / 2), figures.length - 1]) {
      const { text = '', href = '' } = figures[at] ?? {};
      const { page } = await site.open(href);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.locator(`a.permalink[href="#${href.split('#')[1]}"]`).evaluate((link: HTMLElement) => link.click());
      await page.getByRole('button', { name: '复制引用格式' }).click();
      await page.getByText('已复制').waitFor();
      const [quoted, entry = ''] = (await clipboardOf(page)).split('\n');
      expect(quoted).toContain(text);
      const [, , cited = ''] = PAGE.exec(entry) ?? [];
      expect(new URL(cited).pathname + new URL(cited).hash).toBe(href);
      await page.context().close();
    }
  });
});

describe('a sentence', () => {
  it('is copied as address, words and citation, by keyboard alone', async () => {
    const [path = ''] = REPORTS;
    const { page } = await site.open(path);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.sentence-list summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#s-/);
    const { hash } = new URL(page.url());
    const words = (await page.locator(`[id="${hash.slice(1)}"]`).innerText()).trim();
    const press = async (name: string): Promise<string> => {
      const button = page.getByRole('button', { name, exact: true });
      await button.focus();
      await page.keyboard.press('Enter');
      await page.getByText('已复制').waitFor();
      return clipboardOf(page);
    };
    const address = await press('复制链接');
    expect(new URL(address).pathname + new URL(address).hash).toBe(path + hash);
    expect(await press('复制原句')).toBe(`“${words}”（${address}）`);
    const [quoted, entry = ''] = (await press('复制引用格式')).split('\n');
    expect(quoted).toBe(`“${words}”`);
    const [, accessed, cited] = PAGE.exec(entry) ?? [];
    expect(cited).toBe(address);
    expect(accessed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    await page.keyboard.press('Escape');
    expect(await page.locator('#sentence-tools').isVisible()).toBe(false);
    await page.context().close();
  });
});
