import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pdfGlyphs } from '../../src/ingest/pdf-glyphs.ts';
import { runScript } from '../command.ts';
import { type OpenSite, openSite, pageTypes } from './site.ts';

const folder = inject('site');
const types = pageTypes(folder).filter((path) => !path.startsWith('/embed/'));
const report = types.find((path) => path.startsWith('/reports/')) ?? '';
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(folder);
});
afterAll(() => site.close());

/** The buttons in the head of a table are its words. */
const PRESSED = [
  ...['nav', 'form', 'search', 'dialog', 'input', 'select', '[popover]', '.permalink', 'sentence-tools'],
  'button:not(thead button)',
];

describe('on paper', () => {
  it.each([report, '/compare/', '/indicators/new-unions/'])(
    '%s: A4 sheets, each with its title and number, and the address at the end',
    async (path) => {
      const page = await openWithFont(path);
      const [title, address] = [await page.title(), await page.locator('link[rel=canonical]').getAttribute('href')];
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const sheets = await textOf(pdf);
      for (const [i, text] of sheets.entries()) {
        expect(text).toContain(bare(title));
        expect(text).toContain(`第${i + 1}页，共${sheets.length}页`);
      }
      expect(sheets.at(-1)).toContain(address);
      expect(sheets.join('')).not.toMatch(/跳到正文|阅读设置|搜索全站文字|逐句链接|放进自己的网页|BibTeX/);
      for (const sheet of (await PDFDocument.load(pdf)).getPages()) {
        expect([sheet.getWidth(), sheet.getHeight()].map(Math.round)).toEqual([595, 842]);
      }
      await page.context().close();
    },
  );

  it('repeats the head of the comparison on every sheet and unfolds what is folded', async () => {
    const page = await openWithFont('/compare/');
    const head = bare((await page.locator('.compare').first().locator('thead th').allTextContents()).join(''));
    const rows = await page.locator('.compare tbody [scope=row] a').allTextContents();
    const sheets = await textOf(await page.pdf({ preferCSSPageSize: true }));
    const withRows = sheets.filter((text) => text.includes('未报道未报道'));
    expect(withRows.length).toBeGreaterThan(3);
    for (const text of withRows) expect(text).toContain(head);
    for (const row of rows) expect(sheets.join('')).toContain(bare(row));
    await page.context().close();
  });

  it('has nothing to press on any type of page, and a code of its address', async () => {
    const { page } = await site.open('/');
    await page.emulateMedia({ media: 'print' });
    for (const path of types) {
      await page.goto(site.url + path);
      const pressed = page.locator(`:is(${PRESSED.join()}):visible`);
      const found = await pressed.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 80)));
      expect([path, found]).toEqual([path, []]);
      // The page for errors has no address that would lead anywhere.
      if (path === '/404.html') continue;
      const code = await page.locator('.print-address svg').boundingBox();
      expect([path, Math.round(code?.width ?? 0), Math.round(code?.height ?? 0)]).toEqual([path, 91, 91]);
      const address = await page.locator('link[rel=canonical]').getAttribute('href');
      expect(await page.locator('.print-address').innerText()).toContain(address);
    }
    await page.context().close();
  });

  it('says on a screen nothing of all that', async () => {
    const { page } = await site.open(report);
    expect(await page.locator('.print-address, .print-links').count()).toBe(2);
    expect(await page.locator(':is(.print-address, .print-links):visible').count()).toBe(0);
    await page.context().close();
  });

  it('lists every target of the links in a text once, under the number printed behind them', async () => {
    const { page } = await site.open(report);
    await page.emulateMedia({ media: 'print' });
    const links = page.locator('.report-text .prose :is(p, li, td) a:not(.figure):not([href^="#"])');
    const targets = await links.evaluateAll((all) =>
      all.map((a) => [
        new URL(a.getAttribute('href') ?? '', document.baseURI).pathname +
          new URL(a.getAttribute('href') ?? '', document.baseURI).hash,
        getComputedStyle(a, '::after').content,
      ]),
    );
    const listed = await page.locator('.print-links span').allTextContents();
    expect(targets.length).toBeGreaterThan(0);
    expect(new Set(listed).size).toBe(listed.length);
    for (const [target = '', sign = ''] of targets) {
      const { pathname, hash } = new URL(listed[Number(/\d+/.exec(sign)?.[0]) - 1] ?? '');
      expect(pathname + hash).toBe(target);
    }
    await page.context().close();
  });
});

describe('npm run pdf', () => {
  it('binds the reports and the comparison behind a cover', async () => {
    const dist = await mkdtemp(join(tmpdir(), 'union-digest-booklet-'));
    for (const part of ['index.html', '_astro', 'reports', 'compare']) {
      await cp(join(folder, part), join(dist, part), { recursive: true });
    }
    const reports: unknown[] = JSON.parse(await readFile(join(folder, 'data/reports.json'), 'utf8'));
    await mkdir(join(dist, 'data'));
    await writeFile(join(dist, 'data/reports.json'), JSON.stringify(reports.slice(0, 1)));
    const { code, stdout, stderr } = await runScript('pdf', ['--dist', dist]);
    expect([code, stderr]).toEqual([0, '']);
    const booklet = await PDFDocument.load(await readFile(join(dist, 'union-digest.pdf')));
    expect(stdout).toContain(`1 篇报道和对比表，目录之外共 ${booklet.getPageCount() - 1} 页`);
    await rm(dist, { recursive: true });
  });

  it('says what is missing', async () => {
    const noBrowser = await runScript('pdf', ['--dist', folder], { CHROME: join(folder, 'no-browser') });
    expect(noBrowser).toMatchObject({ code: 1, stdout: '' });
    expect(noBrowser.stderr).toMatch(/^没有能用的浏览器。/);
    const noSite = await runScript('pdf', ['--dist', join(folder, 'no-site')]);
    expect(noSite).toMatchObject({ code: 1, stdout: '' });
    expect(noSite.stderr).toMatch(/里没有网站，请先运行 npm run build。/);
    expect(await runScript('pdf', ['--paper', 'A3'])).toMatchObject({ code: 2 });
  });
});

const FONT = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf',
);

/** A page set in a Chinese font that every machine has, so that the text of its PDF can be read. */
async function openWithFont(path: string): Promise<Page> {
  const { page } = await site.open(path, { bypassCSP: true });
  await page.route('**/test-font.ttf', (route) => route.fulfill({ path: FONT }));
  const faces = ['Songti SC', 'PingFang SC', 'Cambria'].map(
    (family) => `@font-face { font-family: '${family}'; src: url('/test-font.ttf'); }`,
  );
  await page.addStyleTag({ content: faces.join('\n') });
  await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())));
  return page;
}

/** The characters of each sheet, without the spaces between them. */
async function textOf(pdf: Uint8Array): Promise<string[]> {
  const sheets = await pdfGlyphs(pdf);
  if (typeof sheets === 'string') throw new Error(`the PDF is ${sheets}`);
  return sheets.map((glyphs) => bare(glyphs.map(({ char }) => char).join('')));
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s\u2060]/g, '')
    .replaceAll(',', '，');
}
