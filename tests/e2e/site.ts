import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { serveFolder } from '../site-server.ts';

/** The built site in a browser, with a watch on everything it must not do. */
export interface OpenSite {
  url: string;
  /** A page in a context of its own; complaints collect what its console and its requests tell. */
  open: (path: string, options?: BrowserContextOptions) => Promise<{ page: Page; complaints: string[] }>;
  close: () => Promise<void>;
}

/** Serves a built site under `base` and starts the browser. */
export async function openSite(folder: string, base = ''): Promise<OpenSite> {
  const server = await serveFolder(folder, { base });
  const browser = await launchBrowser();
  return {
    url: server.url,
    open: (path, options) => openPage(browser, server.url, path, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** One page of every type that the built site has, by its route: reports, indicators and so on by their first. */
export function pageTypes(folder: string): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.split(sep).join('/')}`.replace(/index\.html$/, ''))
    .toSorted();
  return [...Map.groupBy(pages, pageType).values()].flatMap(([first]) => first ?? []);
}

/** What all pages of a type have in common: the first folder, and how deep they lie. */
export function pageType(path: string): string {
  const parts = path.split('/');
  return `${parts[1]} ${parts.length}`;
}

/** Has a page that was gone to count as there when its modules are, which come after the first paint. */
function waitForModules(page: Page): void {
  const [goto, reload, waitForURL] = [page.goto.bind(page), page.reload.bind(page), page.waitForURL.bind(page)];
  const here = () => page.waitForFunction(() => !document.querySelector('script[data-src]'));
  page.goto = async (...args) => goto(...args).finally(here);
  page.reload = async (...args) => reload(...args).finally(here);
  page.waitForURL = async (...args) => waitForURL(...args).finally(here);
}

async function openPage(
  browser: Browser,
  url: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext(options);
  // Else each page would store the whole site anew; what the worker does is tested by itself.
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`)) complaints.push(`request: ${request.url()}`);
  });
  if (options.javaScriptEnabled !== false) waitForModules(page);
  await page.goto(url + path, { waitUntil: 'load' });
  return { page, complaints };
}
