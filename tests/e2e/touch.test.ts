import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type OpenSite, openSite, pageTypes } from './site.ts';

const folder = inject('site');
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(folder);
});
afterAll(() => site.close());

/** What a thumb is meant to hit; links within sentences are as high as their words. */
const CONTROLS = 'button, select, summary, input:not([type=hidden]), nav a, footer li a, .site-name';

describe('on a phone', () => {
  it.each(pageTypes(folder))('%s: every control is at least 44 px high', async (path) => {
    const { page } = await site.open(path, { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    const small = await page.locator(CONTROLS).evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility())
        // A box is hit by its label too.
        .map((control) => control.closest('label') ?? control)
        .filter((control) => control.getBoundingClientRect().height < 43.5)
        .map((control) => `${control.outerHTML.slice(0, 80)} ${control.getBoundingClientRect().height.toFixed(0)}`),
    );
    expect(small).toEqual([]);
    await page.context().close();
  });
});
