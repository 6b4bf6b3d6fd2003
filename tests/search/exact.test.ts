import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchBrowser } from '../browser.ts';
import type { Answered, Asked } from './ask-in-page.ts';
import { writeIndex } from './write-index.ts';
import { inventSite } from './invented-site.ts';
import { absentRuns, altered, presentRuns } from './queries.ts';
import { type SearchServer, serveSearch } from './search-server.ts';
import { plain, truth } from './truth.ts';

const pages = inventSite(12);
const ASKING_PAGE =
  '<!doctype html><html lang="zh-CN"><title>问</title><script type="module" src="../tests/search/ask-in-page.ts"></script></html>';
let folder: string;
let server: SearchServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-exact-'));
  // Several shards: what is asked of one index must be asked of all.
  await writeIndex(pages, folder, 6000);
  server = await serveSearch(folder, { 'ask/': ASKING_PAGE });
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(['with a worker', 'without a worker'])('search %s', (mode) => {
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    page = await browser.newPage();
    page.on('console', (message) => message.type() !== 'log' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    if (mode === 'without a worker') await page.addInitScript(() => void Reflect.deleteProperty(window, 'Worker'));
    await page.goto(`${server.url}ask/`);
    await page.waitForFunction(() => 'ask' in window);
  });

  afterAll(() => page.close());

  it('runs where it is meant to', async () => {
    await ask(page, [{ query: '人' }]);
    expect(page.workers()).toHaveLength(mode === 'with a worker' ? 1 : 0);
  });

  it('finds 200 random runs on exactly the pages where they stand, as often as they stand there', async () => {
    const runs = presentRuns(pages, 200);
    const answers = await ask(
      page,
      runs.map((query) => ({ query })),
    );
    expect(answers.map(({ counts }) => counts)).toEqual(runs.map((query) => truth(pages, query)));
  }, 60_000);

  it('finds nothing for 50 runs that stand nowhere', async () => {
    const runs = absentRuns(pages, 50);
    expect(runs.map((query) => truth(pages, query))).toEqual(runs.map(() => ({})));
    const answers = await ask(
      page,
      runs.map((query) => ({ query })),
    );
    expect(answers.map(({ counts }) => counts)).toEqual(runs.map(() => ({})));
  });

  it('does not mind whether characters are traditional or simplified', async () => {
    const runs = ['勞動競賽', '劳动竞赛', '互助醫療', '互助医疗', '職', '职', '會員', '会员'];
    const answers = await ask(
      page,
      runs.map((query) => ({ query })),
    );
    expect(answers.map(({ counts }) => counts)).toEqual(runs.map((query) => truth(pages, query)));
    expect(answers.every(({ counts }) => Object.keys(counts).length > 0)).toBe(true);
  });

  it('does not mind width, case and white space', async () => {
    const runs = presentRuns(pages, 60, 11).map(altered);
    const answers = await ask(
      page,
      runs.map((query) => ({ query })),
    );
    expect(answers.map(({ counts }) => counts)).toEqual(runs.map((query) => truth(pages, query)));
  });

  it('finds every single character of every page', async () => {
    const characters = [...new Set(pages.flatMap(({ blocks }) => blocks.flatMap(({ text }) => [...plain(text)])))];
    const answers = await ask(
      page,
      characters.map((query) => ({ query })),
    );
    expect(answers.map(({ counts }) => counts)).toEqual(characters.map((query) => truth(pages, query)));
  }, 60_000);

  it('shows the unaltered text around each match and links it to its sentence', async () => {
    const [answer] = await ask(page, [{ query: 'c++兴趣' }]);
    expect(answer?.hits.length).toBeGreaterThan(0);
    for (const { shown, match, anchor } of answer?.hits ?? []) {
      expect(match).toBe('C++ 兴趣');
      expect(pages.some(({ blocks }) => blocks.some(({ text }) => text.includes(shown)))).toBe(true);
      expect(anchor).toMatch(/^(s-|h-)/);
    }
  });

  it('narrows by district and topic, and counts both facets', async () => {
    const town = pages[0]?.town ?? '';
    const [all, inTown, onTopic] = await ask(page, [
      { query: '人' },
      { query: '人', filter: { district: town } },
      { query: '人', filter: { topic: 'sport' } },
    ]);
    const whole = truth(pages, '人');
    const ofTown = pages.filter((one) => one.town === town && whole[one.url] !== undefined);
    const sport = pages.map((one) => ({ ...one, blocks: one.blocks.filter(({ topic }) => topic === 'sport') }));
    expect(inTown?.counts).toEqual(truth(ofTown, '人'));
    expect(onTopic?.counts).toEqual(truth(sport, '人'));
    expect(all?.districts[town]).toBe(ofTown.length);
    expect(all?.topics['sport']).toBe(Object.keys(truth(sport, '人')).length);
    expect(inTown?.districts).toEqual(all?.districts);
    expect(onTopic?.topics).toEqual(all?.topics);
  });

  it('survives hostile queries', async () => {
    const hostile = [
      '',
      '  \u3000\u200B',
      '"',
      '""',
      '"人"',
      '\uD83D',
      '\uDE00人',
      '人\uD83D',
      '<img src=x onerror=alert(1)>',
      '.*+?^${}()|[]\\',
      '\u0000',
      '人'.repeat(10_000),
      'é̂'.repeat(500),
      '.',
      ' . ',
      '%E4%BA',
      "'; --",
      '\u202E人',
      '__proto__',
      '🎻',
    ];
    const answers = await ask(
      page,
      hostile.map((query) => ({ query })),
    );
    const found = Object.fromEntries(
      answers.map(({ counts }, index) => [hostile[index]?.slice(0, 20), Object.keys(counts).length]),
    );
    const expected = Object.fromEntries(
      hostile.map((query) => [query.slice(0, 20), plain(query) === '' ? 0 : Object.keys(truth(pages, query)).length]),
    );
    expect(found).toEqual({ ...expected, '\u202E人': Object.keys(truth(pages, '人')).length });
    expect(answers.map(({ capped }) => capped)).toEqual(hostile.map((query) => [...query].length > 200));
  });

  it('is quiet: no error, no violation of the policy', () => {
    expect(complaints).toEqual([]);
  });
});

/** Asks the client in the page. */
function ask(page: Page, asked: readonly Asked[]): Promise<Answered[]> {
  const base = new URL(server.url).pathname;
  return page.evaluate(([all, path]) => window.ask(all, path), [asked, base] as const);
}
