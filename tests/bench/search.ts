/**
 * npm run bench:search [-- N --queries Q --site DIR]: searches a site of N (100) invented reports in Chromium for
 * Q (300) random runs of 1 to 8 characters, beside plain Pagefind over the same pages, and prints for both recall,
 * precision, bytes of index and milliseconds a query, and what it takes to write the index. `--site` takes a site
 * that `npm run bench -- N --keep` has left.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { readPages } from '../../src/files/site.ts';
import { canonical } from '../../src/search/canonical.ts';
import { readPage } from '../../src/search/page-text.ts';
import { SIMPLIFIED } from '../../src/text/simplified.ts';
import { launchBrowser } from '../browser.ts';
import { seeded } from '../search/random.ts';
import { serveFolder } from '../site-server.ts';
import { serveSearch } from '../search/search-server.ts';
import type { PlainAnswer } from './ask-plain.ts';
import { inventContent } from './invented-content.ts';
import { type Measured, measure } from './measured-process.ts';
import { indexPlainly, pagesOf } from './plain-pagefind.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Files that belong to the index: no scripts, no texts of results. */
const INDEX = /\/(?:index|characters)\//;
const ASKING = ['search/ask-in-page.ts', 'bench/ask-plain.ts'].map(
  (path) => `<script type="module" src="../tests/${path}"></script>`,
);
const COLD_PAGES = 11;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { queries: { type: 'string', default: '300' }, site: { type: 'string' } },
});
const count = Number(positionals[0] ?? 100);
const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
try {
  const site = values.site ?? (await buildSite(folder));
  const texts = await readTexts(site);
  const queries = sample(texts, Number(values.queries));
  console.log(`${count} reports, ${texts.size} pages, ${queries.length} queries`);
  await compare(site, texts, queries);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function buildSite(root: string): Promise<string> {
  await inventContent(root, ROOT, count);
  const site = join(root, 'site');
  const script = join(ROOT, 'scripts/build.ts');
  await measure(process.execPath, [script, '--root', root, '--out', site, '--no-index']);
  return site;
}

/** The canonical text of each block of every page, by address. */
async function readTexts(site: string): Promise<Map<string, string[]>> {
  const texts = new Map<string, string[]>();
  for await (const { url, html } of readPages(site)) {
    const page = readPage(html);
    if (page !== null)
      texts.set(
        url,
        page.blocks.map(({ text }) => canonical(text, SIMPLIFIED)),
      );
  }
  return texts;
}

function sample(texts: ReadonlyMap<string, readonly string[]>, size: number): string[] {
  const { below, pick } = seeded(11);
  const blocks = [...texts.values()];
  const runs = Array.from({ length: size }, () => {
    const characters = [...pick(pick(blocks))];
    const length = 1 + below(8);
    const start = below(Math.max(1, characters.length - length + 1));
    return characters.slice(start, start + length).join('');
  });
  return runs.filter((run) => run !== '');
}

async function compare(site: string, texts: ReadonlyMap<string, readonly string[]>, queries: readonly string[]) {
  const truth = queries.map((query) => pagesWith(texts, query));
  const index = await measure(process.execPath, [join(ROOT, 'scripts/index.ts'), site]);
  const cold = await coldPages(site, queries);
  const of = (key: keyof ColdPage): string =>
    spread(
      cold.map((page) => page[key]),
      'ms',
    );
  console.log(`  cold search page: first search ${of('searched')}; from opening the page ${of('opened')}`);
  const plain = join(folder, 'plain');
  const plainIndex = await indexPlainly(site, plain);
  const ids = pagesOf(plain);
  console.log(`  write the index: ours ${written(index)}; plain Pagefind ${written(plainIndex)}`);
  tell('ours', truth, await runQueries(join(site, 'pagefind'), queries, askOurs));
  tell(
    'plain Pagefind',
    truth,
    await runQueries(plain, queries, (page, query, base) => askPlainly(page, query, base, ids)),
  );
}

function pagesWith(texts: ReadonlyMap<string, readonly string[]>, query: string): ReadonlySet<string> {
  return new Set([...texts].flatMap(([url, blocks]) => (blocks.some((text) => text.includes(query)) ? [url] : [])));
}

interface Answer {
  pages: readonly string[];
  /** Milliseconds. */
  time: number;
}

interface Run extends Answer {
  /** Of the index: no scripts, no texts of results. */
  bytes: number;
}

type Ask = (page: Page, query: string, base: string) => Promise<Answer>;

interface ColdPage {
  /** Milliseconds from opening the page to its results. */
  opened: number;
  /** Those that the search itself took, its scripts and index included. */
  searched: number;
}

/** The site's own search page opened with a query, nothing cached. */
async function coldPages(site: string, queries: readonly string[]): Promise<ColdPage[]> {
  const server = await serveFolder(site);
  const browser = await launchBrowser();
  const times: ColdPage[] = [];
  try {
    for (const query of queries.slice(0, COLD_PAGES)) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.addInitScript(() => {
        new MutationObserver(() => {
          const state = document.querySelector<HTMLElement>('[data-search]')?.dataset['state'];
          if (state !== undefined) document.documentElement.dataset[state] ??= String(performance.now());
        }).observe(document, { subtree: true, attributeFilter: ['data-state'] });
      });
      await page.goto(`${server.url}/search/?q=${encodeURIComponent(query)}`);
      await page.waitForFunction(() => document.documentElement.dataset['done']);
      const [from = 0, to = 0] = await page.evaluate(() => {
        const { loading, done } = document.documentElement.dataset;
        return [Number(loading), Number(done)];
      });
      times.push({ opened: to, searched: to - from });
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return times;
}

/** One query after the other in one page, as a reader asks them. */
async function runQueries(bundle: string, queries: readonly string[], ask: Ask): Promise<Run[]> {
  const page = `<!doctype html><html lang="zh-CN"><title>问</title>${ASKING.join('')}</html>`;
  const server = await serveSearch(bundle, { 'ask/': page });
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage();
    await tab.goto(`${server.url}ask/`);
    await tab.waitForFunction(() => 'ask' in window && 'askPlain' in window);
    const runs: Run[] = [];
    for (const query of queries) {
      const before = server.sent(INDEX);
      const answer = await ask(tab, query, new URL(server.url).pathname);
      runs.push({ ...answer, bytes: server.sent(INDEX) - before });
    }
    return runs;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function askOurs(page: Page, query: string, base: string): Promise<Answer> {
  return page.evaluate(
    async ([asked, path]) => {
      const started = performance.now();
      const [answer] = await window.ask([{ query: asked }], path);
      return { pages: Object.keys(answer?.counts ?? {}), time: performance.now() - started };
    },
    [query, base] as const,
  );
}

async function askPlainly(page: Page, query: string, base: string, ids: ReadonlyMap<string, string>): Promise<Answer> {
  const answer: PlainAnswer = await page.evaluate(([asked, path]) => window.askPlain(asked, path), [
    query,
    base,
  ] as const);
  return { pages: answer.ids.map((id) => ids.get(id) ?? ''), time: answer.time };
}

function tell(name: string, truth: readonly ReadonlySet<string>[], runs: readonly Run[]): void {
  const right = runs.map(({ pages }, i) => pages.filter((page) => truth[i]?.has(page)).length);
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const exact = runs.filter(({ pages }, i) => pages.length === right[i] && truth[i]?.size === right[i]).length;
  const rest = runs.slice(1);
  console.log(
    `  ${name}: exact ${exact} of ${runs.length}, recall ${(sum(right) / sum(truth.map(({ size }) => size))).toFixed(4)}, precision ${(sum(right) / sum(runs.map(({ pages }) => pages.length))).toFixed(4)}`,
  );
  console.log(
    `    index a query ${spread(
      rest.map(({ bytes }) => bytes / 1024),
      'KB',
    )}; time ${spread(
      rest.map(({ time }) => time),
      'ms',
    )}; first query ${(runs[0]?.time ?? 0).toFixed(0)} ms`,
  );
}

function spread(numbers: readonly number[], unit: string): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (part: number): string => (sorted[Math.floor(part * sorted.length)] ?? 0).toFixed(1);
  return `median ${at(0.5)}, 95% ${at(0.95)} ${unit}`;
}

function written({ wall, cpu, peak }: Measured): string {
  return `${wall.toFixed(1)} s, CPU ${cpu?.toFixed(1) ?? '?'} s, ${peak?.toFixed(0) ?? '?'} MiB`;
}
