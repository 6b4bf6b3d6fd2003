import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { type OpenSite, openSite, pageTypes } from './site.ts';

const folder = inject('site');
const types = pageTypes(folder);
const pathOf = (start: string): string => types.find((path) => path.startsWith(start) && path !== start) ?? start;
const REPORT = pathOf('/reports/');

let site: OpenSite;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  site = await openSite(folder);
});
afterAll(() => site.close());
afterEach(() => page.context().close());

/** A page whose reader has chosen before. */
async function openKept(path: string, kept: Record<string, string>, options?: BrowserContextOptions): Promise<void> {
  ({ page, complaints } = await site.open('/404.html', options));
  await page.evaluate((text) => localStorage.setItem('reader', text), JSON.stringify(kept));
  await page.goto(site.url + path);
}

const button = () => page.getByRole('button', { name: '阅读设置' });
const panel = () => page.locator('#reader-settings');
const chosen = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
const colours = () =>
  page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return [color, backgroundColor];
  });
const letters = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

describe('reading settings', () => {
  it('are chosen by keyboard alone, kept on other pages, and undone', async () => {
    ({ page, complaints } = await site.open('/'));
    const before = await letters();
    await press('Tab', 'Tab', 'Tab', 'Enter');
    expect(await button().getAttribute('aria-expanded')).toBe('true');
    await press('Tab', 'ArrowRight', 'ArrowRight', 'Tab', 'ArrowLeft', 'Tab', 'ArrowRight');
    expect(await chosen()).toMatchObject({ text: 'larger', theme: 'contrast', spacing: 'wide' });
    await press('Escape');
    expect(await panel().isVisible()).toBe(false);
    expect(await button().evaluate((element) => element === document.activeElement)).toBe(true);

    await page.goto(site.url + REPORT);
    await page.reload();
    expect(await chosen()).toMatchObject({ text: 'larger', theme: 'contrast', spacing: 'wide' });
    expect(await letters()).toBeCloseTo(before * 1.5);
    await button().click();
    expect(await page.getByRole('radio', { name: '特大' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: '还原' }).click();
    expect(await letters()).toBe(before);
    await page.reload();
    expect(await chosen()).not.toHaveProperty('text');
    expect(complaints).toEqual([]);
  });

  it('hold before anything is painted, without the modules', async () => {
    ({ page } = await site.open('/404.html'));
    await page.evaluate(() => localStorage.setItem('reader', '{"text":"large","width":"narrow","other":"x"}'));
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.documentElement.dataset['text'] === undefined) return;
        document.documentElement.dataset['early'] = String(document.body === null);
        observer.disconnect();
      }).observe(document, { attributes: true, childList: true, subtree: true });
    });
    await page.goto(site.url + REPORT);
    expect(await chosen()).toMatchObject({ text: 'large', width: 'narrow', early: 'true' });
    expect(await chosen()).not.toHaveProperty('other');
  });

  it('follow in a page that stands open beside', async () => {
    ({ page } = await site.open('/'));
    const beside = await page.context().newPage();
    await beside.goto(site.url + REPORT);
    await button().click();
    await page.getByRole('radio', { name: '深色' }).check();
    await expect.poll(() => beside.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });

  it('close when the reader goes on elsewhere', async () => {
    ({ page } = await site.open('/'));
    await button().click();
    await page.getByRole('button', { name: '完成' }).focus();
    await press('Tab');
    expect(await panel().isVisible()).toBe(false);
    await button().click();
    await page.locator('footer').click();
    expect(await panel().isVisible()).toBe(false);
  });

  it('work as long as the page where the browser keeps nothing', async () => {
    ({ page, complaints } = await site.open('/404.html'));
    await page.addInitScript(() => {
      const refuse = { get: () => { throw new DOMException('refused', 'SecurityError'); } }; // prettier-ignore
      Object.defineProperty(window, 'localStorage', refuse);
    });
    await page.goto(`${site.url}/`);
    await button().click();
    await page.getByRole('radio', { name: '特大' }).check();
    expect(await chosen()).toMatchObject({ text: 'larger' });
    expect(complaints).toEqual([]);
  });

  it('offer targets as large as a finger, on the narrowest screen in the largest letters too', async () => {
    for (const text of ['', 'larger']) {
      await openKept('/', { text }, { viewport: { width: 320, height: 640 } });
      await button().click();
      const targets = await page.locator('reader-settings :is(button, label):visible').all();
      expect(targets.length).toBeGreaterThan(8);
      for (const target of targets) {
        const { width = 0, height = 0, x = 0 } = (await target.boundingBox()) ?? {};
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
        expect(x + width).toBeLessThanOrEqual(320);
      }
      if (text === '') await page.context().close();
    }
  });

  it('are not offered without a script', async () => {
    ({ page } = await site.open(REPORT, { javaScriptEnabled: false }));
    expect(await page.locator('reader-settings, read-aloud').locator('visible=true').count()).toBe(0);
  });
});

describe('colours', () => {
  const DARK = ['rgb(235, 230, 220)', 'rgb(23, 22, 20)'];
  const LIGHT = ['rgb(28, 26, 23)', 'rgb(251, 250, 246)'];
  const BLACK = 'rgb(0, 0, 0)';
  const WHITE = 'rgb(255, 255, 255)';

  it.each([
    [{}, { colorScheme: 'light' }, LIGHT],
    [{}, { colorScheme: 'dark' }, DARK],
    [{ theme: 'dark' }, { colorScheme: 'light' }, DARK],
    [{ theme: 'light' }, { colorScheme: 'dark' }, LIGHT],
    [{ theme: 'contrast' }, { colorScheme: 'light' }, [BLACK, WHITE]],
    [{ theme: 'contrast' }, { colorScheme: 'dark' }, [WHITE, BLACK]],
    [{}, { contrast: 'more', colorScheme: 'light' }, [BLACK, WHITE]],
    [{ theme: 'dark' }, { contrast: 'more', colorScheme: 'light' }, [WHITE, BLACK]],
  ] as const)('%j on a system of %j', async (kept, options, expected) => {
    await openKept('/', kept, options);
    expect(await colours()).toEqual(expected);
    await page.emulateMedia({ media: 'print' });
    expect((await colours())[0]).toBe(BLACK);
  });

  it('that the system forces still show where the reader is', async () => {
    ({ page } = await site.open(REPORT, { forcedColors: 'active' }));
    const lineOf = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    expect(await lineOf('.site-nav [aria-current]', 'border-bottom-width')).toBe('3px');
    expect(await lineOf('.site-nav a:not([aria-current])', 'border-bottom-width')).toBe('0px');
    await page.locator('.contents a:visible').first().click();
    expect(await lineOf('.sentence:target', 'outline-style')).toBe('solid');
    expect(await lineOf('.sentence:not(:target)', 'outline-style')).toBe('none');
  });

  it.each(types)('%s in the largest letters and every theme: axe finds nothing', async (path) => {
    await openKept(path, { text: 'larger' }, { viewport: { width: 360, height: 640 } });
    // What is embedded in the page of others has no header.
    const offered = (await button().count()) > 0;
    if (offered) await button().click();
    const axe = new AxeBuilder({ page });
    for (const [theme, colorScheme, contrast] of [
      ['light', 'dark', 'color-contrast'],
      ['dark', 'light', 'color-contrast'],
      ['contrast', 'light', 'color-contrast-enhanced'],
      ['contrast', 'dark', 'color-contrast-enhanced'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
      if (theme !== 'light') axe.withRules(contrast);
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => [theme, colorScheme, id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });
});

describe('reflow', () => {
  it.each([{}, { text: 'larger', spacing: 'wide' }])('%j: every page type fits 320 px', async (kept) => {
    await openKept('/', kept, { viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const path of types) {
      await page.goto(site.url + path);
      if ((await page.evaluate(() => document.documentElement.scrollWidth)) > 320) wide.push(path);
    }
    expect(wide).toEqual([]);
  });
});

/** A voice that comes late, keeps what it says in `said`, and ends a sentence when told to. */
const SPEECH = `
  let saying = null;
  let voices = [];
  const tell = (type) => {
    const utterance = saying;
    saying = null;
    utterance?.dispatchEvent(Object.assign(new Event(type), { utterance }));
  };
  const speechSynthesis = {
    getVoices: () => voices,
    speak: (utterance) => { saying = utterance; said.push(utterance.text); },
    cancel: () => tell('error'),
  };
  class SpeechSynthesisUtterance extends EventTarget {
    constructor(text) { super(); this.text = text; }
  }
  const said = [];
  const saidIn = () => [saying.lang, saying.voice.lang];
  const finish = () => tell('end');
  const arrive = (...langs) => {
    voices = langs.map((lang) => ({ lang, localService: true }));
    speechSynthesis.onvoiceschanged?.();
  };
  for (const [name, value] of Object.entries({ speechSynthesis, SpeechSynthesisUtterance, said, saidIn, finish, arrive }))
    Object.defineProperty(window, name, { value });
`;

describe('reading aloud', () => {
  const turn = () => page.locator('[data-turn]');
  const said = () => page.evaluate<string[]>('said');
  const finish = () => page.evaluate('finish()');
  const spoken = () => page.locator('[data-spoken]').innerText();
  const toBeSaid = async (): Promise<string[]> =>
    page
      .locator('.report-head h1, #summary, .report-text section[data-topic] .sentence')
      .evaluateAll((all) => all.map((element) => (element instanceof HTMLElement ? element.innerText : '')));

  async function openAloud(hash = ''): Promise<void> {
    ({ page, complaints } = await site.open('/404.html'));
    await page.addInitScript({ content: SPEECH });
    await page.goto(site.url + REPORT + hash, { waitUntil: 'networkidle' });
  }

  it('waits for a voice and takes a Chinese one', async () => {
    await openAloud();
    expect(await turn().isVisible()).toBe(false);
    await page.evaluate(`arrive('en-US', 'zh-HK', 'zh-CN')`);
    await turn().click();
    expect(await page.evaluate('saidIn()')).toEqual(['zh-CN', 'zh-CN']);
  });

  it('says headline, summary, headings and sentences in order, no notes, and ends', async () => {
    await openAloud();
    await page.evaluate(`arrive('zh-CN')`);
    const expected = await toBeSaid();
    expect(expected.length).toBeGreaterThan(20);
    await turn().click();
    for (const text of expected) {
      expect(await spoken()).toBe(text);
      await finish();
    }
    expect(await said()).toEqual(expected);
    expect(await page.locator('[data-spoken]').count()).toBe(0);
    expect(await turn().innerText()).toBe('朗读');
    expect(complaints).toEqual([]);
  });

  it('pauses, goes on with the same sentence, and stops', async () => {
    await openAloud();
    await page.evaluate(`arrive('zh-CN')`);
    const [first = '', second = '', third = ''] = await toBeSaid();
    await turn().press('Enter');
    await finish();
    expect(await turn().innerText()).toBe('暂停');
    await turn().press('Enter');
    await finish();
    expect(await turn().innerText()).toBe('继续');
    expect(await said()).toEqual([first, second]);
    await turn().press('Enter');
    await finish();
    expect(await said()).toEqual([first, second, second, third]);
    await page.getByRole('button', { name: '停止' }).press('Enter');
    await finish();
    expect(await page.locator('[data-spoken]').count()).toBe(0);
    expect(await turn().evaluate((element) => element === document.activeElement)).toBe(true);
    await turn().press('Enter');
    expect((await said()).slice(4)).toEqual([first]);
  });

  it('begins at the sentence that the address names', async () => {
    await openAloud();
    const id = await page.locator('p .sentence').nth(3).getAttribute('id');
    await page.context().close();
    await openAloud(`#${id}`);
    await page.evaluate(`arrive('zh-CN')`);
    await turn().click();
    expect(await said()).toEqual([await page.locator(':target').innerText()]);
  });

  it('keeps no room where the browser cannot speak', async () => {
    ({ page, complaints } = await site.open('/404.html'));
    await page.addInitScript('delete Window.prototype.speechSynthesis; delete window.speechSynthesis;');
    await page.goto(site.url + REPORT);
    expect(await page.evaluate(() => 'speechSynthesis' in window)).toBe(false);
    expect(await page.locator('read-aloud').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });
});
