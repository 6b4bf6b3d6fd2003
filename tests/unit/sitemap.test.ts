import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readPageDays, withLastDay } from '../../src/files/page-days.ts';
import { lastDay, pageDays, type ReportDays } from '../../src/publish/page-days.ts';
import { reportDays } from '../../src/publish/report-days.ts';
import { robotsText } from '../../src/publish/robots-text.ts';
import { copyFixtureSite } from '../fixture-site.ts';

const REPORT: ReportDays = {
  id: 'qingshi/2024-03-08',
  district: 'qingshi',
  published: '2024-03-08',
  verified: null,
  corrections: [],
  indicators: ['new-unions'],
  topics: ['care'],
};

describe('lastDay', () => {
  it.each([
    [{}, '2024-03-08'],
    [{ verified: '2024-04-01' }, '2024-04-01'],
    [{ verified: '2024-04-01', corrections: [{ date: '2024-06-01' }, { date: '2024-05-01' }] }, '2024-06-01'],
    [{ verified: '2020-01-01' }, '2024-03-08'],
    [{ published: undefined }, null],
  ])('of %j is %s', (more, day) => {
    expect(lastDay({ ...REPORT, ...more })).toBe(day);
  });
});

describe('pageDays', () => {
  it('gives a page the latest day of the reports that it shows', () => {
    const older = { ...REPORT, id: 'linxi/a', district: 'linxi', published: '2023-01-01', topics: ['gig'] };
    const undated = { ...REPORT, id: 'linxi/undated', district: 'linxi', published: undefined, topics: ['women'] };
    const days = pageDays([REPORT, older, undated]);
    expect(Object.fromEntries(days)).toStrictEqual({
      '/': '2024-03-08',
      '/compare/': '2024-03-08',
      '/compare/coverage/': '2024-03-08',
      '/honours/': '2024-03-08',
      '/names/': '2024-03-08',
      '/services/': '2024-03-08',
      '/timeline/': '2024-03-08',
      '/data/': '2024-03-08',
      '/verify/': '2024-03-08',
      '/reports/qingshi/2024-03-08/': '2024-03-08',
      '/reports/linxi/a/': '2023-01-01',
      '/districts/qingshi/': '2024-03-08',
      '/districts/linxi/': '2023-01-01',
      '/indicators/new-unions/': '2024-03-08',
      '/topics/care/': '2024-03-08',
      '/topics/gig/': '2023-01-01',
    });
  });
});

const FRONT = `district: qingshi
organisation: 青石县总工会
headline: 石上开花
published: 2024-03-08
period: "2023"
byline: {}
credits: {}
photos: []
form: digest
summary: 新建工会。`;
const BODY = `## [组织建设](../../topics/organising.md)：新工会

新建[2家](../../indicators/new-unions.md#2023 "其中")，又建[3家](../../indicators/new-unions.md)。[食堂]有2个。

[食堂]: ../../indicators/union-canteens.md
`;
const PATH = 'content/reports/qingshi/2024-03-08.md';
const LEDGER = JSON.stringify({
  source: { sha256: '0'.repeat(64), characters: 9 },
  verified: '2024-09-09',
  numbers: [],
});

describe('reportDays', () => {
  it('reads days and links off a report and its ledger', () => {
    expect(reportDays({ path: PATH, text: `---\n${FRONT}\n---\n\n${BODY}` }, LEDGER)).toStrictEqual({
      id: 'qingshi/2024-03-08',
      district: 'qingshi',
      published: '2024-03-08',
      verified: '2024-09-09',
      corrections: [],
      indicators: ['new-unions', 'union-canteens'],
      topics: ['organising'],
    });
  });

  it('takes a missing or broken ledger for one that tells nothing', () => {
    const file = { path: PATH, text: `---\n${FRONT}\n---\n` };
    expect(reportDays(file, '')?.verified).toBeNull();
    expect(reportDays(file, '{')?.verified).toBeNull();
  });

  it.each([
    [PATH, `---\n${FRONT}\ndraft: true\n---\n`],
    [PATH, '---\nheadline: [\n---\n'],
    [PATH, BODY],
    ['content/topics/care.md', `---\n${FRONT}\n---\n`],
  ])('finds no published report in %s %j', (path, text) => {
    expect(reportDays({ path, text }, '')).toBeNull();
  });
});

describe('the dates of a site', () => {
  let site: Awaited<ReturnType<typeof copyFixtureSite>>;
  beforeAll(async () => {
    site = await copyFixtureSite();
    await mkdir(join(site.root, 'content/ledgers/linxi'), { recursive: true });
    await writeFile(join(site.root, 'content/ledgers/linxi/undated.json'), LEDGER);
  });
  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => site.remove());

  it('come from its reports and ledgers', async () => {
    const days = await readPageDays(site.root);
    expect(days.get('/reports/qingshi/2023-03-08/')).toBe('2023-03-08');
    expect(days.get('/reports/linxi/undated/')).toBe('2024-09-09');
    expect(days.get('/districts/qingshi/')).toBe('2024-03-08');
    expect(days.get('/indicators/winter-warmth-amount/')).toBe('2024-03-08');
    expect(days.get('/indicators/total-members/')).toBe('2024-09-09');
    expect(days.get('/topics/care/')).toBe('2024-03-08');
    expect(days.get('/')).toBe('2024-09-09');
    expect(days.has('/about/')).toBe(false);
  });

  it('stand in the entries of the sitemap below the base; nothing is invented for the others', async () => {
    vi.stubEnv('CONTENT_ROOT', site.root);
    const date = withLastDay({ site: 'https://example.org', base: '/union/' });
    const url = (path: string) => ({ url: `https://example.org/union${path}` });
    expect(await date(url('/topics/care/'))).toStrictEqual({ ...url('/topics/care/'), lastmod: '2024-03-08' });
    expect(await date(url('/topics/care'))).toMatchObject({ lastmod: '2024-03-08' });
    expect(await date(url(''))).toMatchObject({ lastmod: '2024-09-09' });
    expect(await date(url('/about/'))).toStrictEqual(url('/about/'));
    expect(await date({ url: 'https://example.org/topics/care/x/' })).not.toHaveProperty('lastmod');
  });
});

describe('robotsText', () => {
  it('lets everything be read and names the sitemap', () => {
    expect(robotsText('https://example.org/union/sitemap-index.xml')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/union/sitemap-index.xml\n',
    );
  });
});
