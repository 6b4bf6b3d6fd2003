import type { BrowserContext } from 'playwright-core';
import { launchBrowser } from '../tests/browser.ts';
import { serveFolder } from '../tests/site-server.ts';

/** Prints the pages of a built site as PDF. */
export interface PagePrinter {
  /** The sheets of a page, numbered from `first` on without a total. */
  printPage: (url: string, first: number) => Promise<Uint8Array>;
  printHtml: (html: string) => Promise<Uint8Array>;
  /** What stands at an address of the site. */
  readJson: (url: string) => Promise<unknown>;
  close: () => Promise<void>;
}

/**
 * Starts a browser for the site in a folder, which has its pages from there under their public address: that is
 * where their links lead on paper. Throws when no browser starts.
 */
export async function openPrinter(folder: string, home: URL): Promise<PagePrinter> {
  const browser = await launchBrowser();
  const server = await serveFolder(folder, { base: home.pathname });
  const local = (url: string): string => new URL(server.url).origin + new URL(url).pathname;
  const context = await browser.newContext({ bypassCSP: true, javaScriptEnabled: false, serviceWorkers: 'block' });
  await context.route('**/*', async (route) => {
    await route.fulfill({ response: await route.fetch({ url: local(route.request().url()) }) });
  });
  return {
    printPage: (url, first) => printPage(context, url, first),
    printHtml: (html) => printHtml(context, html),
    readJson: async (url) => (await fetch(local(url))).json(),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function printPage(context: BrowserContext, url: string, first: number): Promise<Uint8Array> {
  const page = await context.newPage();
  const answer = await page.goto(url, { waitUntil: 'load' });
  if (!answer?.ok()) throw new Error(`没有这一页：${url}`);
  const numbers = `@page :first { counter-set: page ${first} } @page { @bottom-right { content: '第 ' counter(page) ' 页' } }`;
  await page.evaluate((css) => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
  }, numbers);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return pdf;
}

async function printHtml(context: BrowserContext, html: string): Promise<Uint8Array> {
  const page = await context.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return pdf;
}
