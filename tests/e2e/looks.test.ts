import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runScript } from '../command.ts';
import { copyFixtureSite } from '../fixture-site.ts';
import { type Look, LOOKS, lookFile, PAGES } from '../looks/looks.ts';
import { differenceOf } from '../looks/picture.ts';
import { launchSteadyBrowser, type SteadyBrowser } from '../looks/steady-browser.ts';
import { serveFolder, type SiteServer } from '../site-server.ts';
import { pageType, pageTypes } from './site.ts';

const REFERENCES = fileURLToPath(new URL('../looks/references/', import.meta.url));
const DIFFERENCES = fileURLToPath(new URL('../looks/differences/', import.meta.url));
/** The share of pixels that may differ: less than a word. */
const TOLERANCE = 0.001;
/** A long page is looked at down to here, in pixels. */
const TALLEST = 1200;
/** Half the size: a word that moves is still seen, and the references stay small. */
const SMALL = { deviceScaleFactor: 0.5 };
/** `UPDATE_LOOKS=1 npm test -- looks` takes what is there for right. */
const updates = process.env['UPDATE_LOOKS'] === '1';
/** Other systems draw letters in their own way. */
const draws = process.platform === 'linux' && process.arch === 'x64';

describe.runIf(draws)('the look of every page type', () => {
  let site: Awaited<ReturnType<typeof copyFixtureSite>>;
  let server: SiteServer;
  let steady: SteadyBrowser;

  beforeAll(async () => {
    site = await copyFixtureSite();
    const out = join(site.root, 'dist');
    const { code, stdout, stderr } = await runScript('build', ['--root', site.root, '--out', out, '--no-index']);
    if (code !== 0) throw new Error(stdout + stderr);
    server = await serveFolder(out);
    steady = await launchSteadyBrowser();
    await rm(DIFFERENCES, { recursive: true, force: true });
    if (updates) await rm(REFERENCES, { recursive: true, force: true });
    await mkdir(REFERENCES, { recursive: true });
  });
  afterAll(async () => {
    await steady.close();
    await server.close();
    await site.remove();
  });

  async function pictureOf(path: string, { options, media, reader = {} }: Look): Promise<Buffer> {
    const context = await steady.browser.newContext({ ...options, ...SMALL, reducedMotion: 'reduce' });
    await context.addInitScript((kept) => localStorage.setItem('reader', kept), JSON.stringify(reader));
    const page = await context.newPage();
    await page.emulateMedia({ media });
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    const [width, height] = [page.viewportSize()?.width ?? 0, await page.evaluate(() => document.body.scrollHeight)];
    const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
    const picture = await page.screenshot({ fullPage: true, clip, animations: 'disabled' });
    await context.close();
    return picture;
  }

  it.each(PAGES)('%s', async (path) => {
    for (const look of LOOKS) {
      const file = lookFile(path, look);
      const picture = await pictureOf(path, look);
      if (!existsSync(join(REFERENCES, file)) && updates) await writeFile(join(REFERENCES, file), picture);
      const { share, marked } = differenceOf(await readFile(join(REFERENCES, file)), picture);
      if (share > TOLERANCE) {
        await mkdir(DIFFERENCES, { recursive: true });
        await writeFile(join(DIFFERENCES, file), picture);
        if (marked) await writeFile(join(DIFFERENCES, file.replace('.png', '.marked.png')), marked);
      }
      expect({ file, share: share > TOLERANCE ? share : 0 }).toEqual({ file, share: 0 });
    }
  });

  it('leaves out no page type', () => {
    const seen = new Set(PAGES.map(pageType));
    expect(pageTypes(join(site.root, 'dist')).filter((path) => !seen.has(pageType(path)))).toEqual([]);
  });

  it('has no reference of a page that is gone', async () => {
    const files = PAGES.flatMap((path) => LOOKS.map((look) => lookFile(path, look)));
    expect((await readdir(REFERENCES)).toSorted()).toEqual(files.toSorted());
  });

  it('would see a word that moved', async () => {
    const path = '/glossary/';
    const [look] = LOOKS;
    if (!look) throw new Error('no look');
    const picture = await pictureOf(path, look);
    const context = await steady.browser.newContext({ ...look.options, ...SMALL });
    const page = await context.newPage();
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.querySelector('h1')?.replaceChildren('词 汇 表'));
    const { width, height } = PNG.sync.read(picture);
    const changed = await page.screenshot({
      fullPage: true,
      clip: { x: 0, y: 0, width: width * 2, height: height * 2 },
    });
    await context.close();
    expect(differenceOf(picture, changed).share).toBeGreaterThan(TOLERANCE);
  });
});
