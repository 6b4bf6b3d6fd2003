import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FigureRow } from '../../src/publish/figures-json.ts';
import { type CommandResult, runScript } from '../command.ts';
import { copyFixtureSite } from '../fixture-site.ts';

/** All files below a folder with their bytes. */
async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths
    .toSorted()
    .map(async (path): Promise<[string, Buffer]> => [relative(folder, path), await readFile(path)]);
  return new Map(await Promise.all(read));
}

const ENV = { BASE_PATH: '/union', SITE_URL: 'https://example.org' };
const SETTINGS = `owner: 青石县总工会
contact: mailto:gh@example.org
icp: 苏ICP备12345678号-1
police: 苏公网安备32010000000000号
repository: https://example.org/code/
`;

describe('a build of the fixture site under a sub-path', () => {
  let site: Awaited<ReturnType<typeof copyFixtureSite>>;
  let built: CommandResult;
  const page = (path: string) => readFile(join(site.root, 'dist', path, 'index.html'), 'utf8');

  beforeAll(async () => {
    site = await copyFixtureSite();
    const term = join(site.root, 'content/glossary/workers-congress.md');
    await writeFile(term, (await readFile(term, 'utf8')).replace(/^variants:.*$/m, 'variants: [2023-04-26, a-b]'));
    await writeFile(join(site.root, 'content/site.yml'), SETTINGS);
    built = await runScript('build', ['--root', site.root, '--out', join(site.root, 'dist')], ENV);
  });
  afterAll(() => site.remove());

  it('succeeds and leaves nothing else behind', async () => {
    expect(built).toMatchObject({ code: 0, stderr: '' });
    expect(await readdir(site.root)).toEqual(['content', 'dist']);
  });

  it('gives the same bytes again, whatever the clock and its zone', async () => {
    const again = join(site.root, 'again');
    const env = { ...ENV, TZ: 'Pacific/Kiritimati' };
    expect(await runScript('build', ['--root', site.root, '--out', again], env)).toMatchObject({ code: 0 });
    const [first, second] = await Promise.all([join(site.root, 'dist'), again].map(filesOf));
    await rm(again, { recursive: true });
    expect([...(first?.keys() ?? [])]).toEqual([...(second?.keys() ?? [])]);
    expect(
      [...(first ?? [])].filter(([file, bytes]) => !second?.get(file)?.equals(bytes)).map(([file]) => file),
    ).toEqual([]);
  });

  it('has a page for everything', async () => {
    const pages = await readdir(join(site.root, 'dist'), { recursive: true });
    for (const path of [
      'reports/qingshi/2024-03-08',
      'reports/linxi/undated',
      'districts/linxi',
      'indicators/new-unions',
      'topics/care',
      'glossary',
      'compare',
      'search',
      'about',
      'data',
    ]) {
      expect(pages).toContain(join(path, 'index.html'));
    }
    expect(pages).toContain('404.html');
  });

  it('writes every figure with its permalink', async () => {
    const rows = JSON.parse(await readFile(join(site.root, 'dist/data/figures.json'), 'utf8')) as FigureRow[];
    expect(rows).toHaveLength(10);
    expect(rows).toContainEqual({
      report: 'qingshi/2024-03-08',
      district: 'qingshi',
      indicator: 'new-unions',
      text: '3家',
      value: 3,
      valueMax: null,
      unit: '家',
      qualifier: null,
      precision: 'exact',
      period: '2023',
      scope: '采石场',
      levels: [],
      owner: null,
      href: expect.stringMatching(/^\/reports\/qingshi\/2024-03-08\/#s-[0-9a-f]{8}$/) as string,
      grade: expect.toBeOneOf(['A', 'B', 'C', null]) as string | null,
      reason: expect.stringMatching(/./) as string,
    });
  });

  it('keeps quotes, dashes and half-width signs as they were typed', async () => {
    const html = await page('reports/qingshi/2024-03-08');
    expect(html).toContain('“石工之家”');
    expect(html).toContain('A+B 套餐');
  });

  it('takes what looks like a date in a list of words for words', async () => {
    expect(await page('glossary')).toContain('2023-04-26');
  });

  it('shows what is unknown as unknown', async () => {
    const html = await page('reports/linxi/undated');
    expect(html).toContain('日期不详');
    expect(html).toContain('报名不详');
    expect(html).toContain('未署名');
  });

  it('puts every address of its own under the base', async () => {
    const pages = (await readdir(join(site.root, 'dist'), { recursive: true })).filter((file) =>
      file.endsWith('.html'),
    );
    for (const file of pages) {
      const html = await readFile(join(site.root, 'dist', file), 'utf8');
      const addresses = [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)].map((match) => match[1]);
      expect(addresses.filter((address) => !address?.startsWith('/union/'))).toEqual([]);
    }
  });

  it('tells programs the addresses of the site under its base', async () => {
    const dist = (path: string) => readFile(join(site.root, 'dist', path), 'utf8');
    expect(await dist('robots.txt')).toContain('Sitemap: https://example.org/union/sitemap-index.xml\n');
    const sitemap = await dist('sitemap-0.xml');
    const entry = (path: string) => `<loc>https://example.org/union${path}</loc>`;
    expect(sitemap).toContain(`${entry('/topics/care/')}<lastmod>2024-03-08T00:00:00.000Z</lastmod>`);
    expect(sitemap).toContain(`${entry('/reports/qingshi/2023-03-08/')}<lastmod>2023-03-08T00:00:00.000Z</lastmod>`);
    expect(sitemap).toContain(`${entry('/reports/linxi/undated/')}</url>`);
    expect(await page('districts/linxi')).toContain('content="https://example.org/union/share/districts/linxi.png"');
    expect(await readdir(join(site.root, 'dist/share'), { recursive: true })).toContain(join('districts', 'linxi.png'));
  });

  it('says on every page who runs it, and more of that on the page about it', async () => {
    const [, footer = ''] = (await page('districts/linxi')).split('<footer');
    expect(footer).toContain('主办：青石县总工会');
    expect(footer).toContain('<a href="mailto:gh@example.org">gh@example.org</a>');
    expect(footer).toContain('<a href="https://beian.miit.gov.cn/">苏ICP备12345678号-1</a>');
    expect(footer).toContain('code=32010000000000">苏公网安备32010000000000号</a>');
    expect(footer).not.toContain('example.org/code');
    const about = await page('about');
    expect(about).toContain('<a href="https://example.org/code">');
    expect(about).toContain('<a href="https://example.org/code/issues">');
  });

  it('can be installed', async () => {
    const dist = (path: string) => readFile(join(site.root, 'dist', path), 'utf8');
    expect(await page('about')).toContain('<link rel="manifest" href="/union/manifest.webmanifest">');
    expect(JSON.parse(await dist('manifest.webmanifest'))).toMatchObject({ scope: '/union/', lang: 'zh-CN' });
    expect((await readdir(join(site.root, 'dist/icons'))).toSorted()).toEqual(['180.png', '192.png', '512.png']);
    expect(await dist('sitemap-0.xml')).not.toContain('/offline/');
  });

  it('forbids inline scripts and styles on every page', async () => {
    const html = await page('compare');
    expect(html).toContain("default-src 'self'");
    expect(html).not.toMatch(/ style="/);
    // A data block is no script.
    expect(html).not.toMatch(/<style|<script(?! type="application\/ld\+json")(?![^>]*src=)[^>]*>/);
  });
});
