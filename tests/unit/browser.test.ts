import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { unpackBundledChromium } from '../chromium/bundled-chromium.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(() => browser.close());

describe('launchBrowser', () => {
  it('starts a browser that lays out Chinese text, with or without a font for it', async () => {
    const page = await browser.newPage();
    await page.setContent('<p style="display: inline-block; font-size: 20px">工会动态摘编</p>');
    const box = await page.locator('p').boundingBox();
    expect(box?.width).toBeGreaterThan(20);
    expect(box?.height).toBeGreaterThan(10);
    await page.close();
  });

  it('keeps several contexts apart and outlives each of them', async () => {
    const contexts = [await browser.newContext(), await browser.newContext()];
    for (const context of contexts) {
      const page = await context.newPage();
      await page.goto('data:text/html,<title>x</title>');
      expect(await page.title()).toBe('x');
      await context.close();
    }
    expect(browser.isConnected()).toBe(true);
  });

  it('resolves no host but the local one', async () => {
    const page = await browser.newPage();
    await expect(page.goto('https://example.org/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
    await page.close();
  });

  it('runs WebAssembly, which search needs', async () => {
    const page = await browser.newPage();
    const bytes = [0, 97, 115, 109, 1, 0, 0, 0];
    const valid = await page.evaluate((module) => WebAssembly.validate(new Uint8Array(module)), bytes);
    expect(valid).toBe(true);
    await page.close();
  });
});

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('unpackBundledChromium', () => {
  it('is asked for by several at once and unpacks one', async () => {
    const both = await Promise.all([unpackBundledChromium(), unpackBundledChromium()]);
    expect(both[0].executable).toBe(both[1].executable);
  }, 60_000);
});
