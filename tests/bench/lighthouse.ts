/**
 * npm run bench:lighthouse [-- --site dist --runs 5]: Lighthouse's simulated phone on a built site (home, comparison, an
 * indicator, search and every report), served compressed as a host would: the median of each score, of the largest
 * paint, of layout shift and of the bytes sent.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { launchBrowser } from '../browser.ts';
import { serveFolder } from '../site-server.ts';

const { values } = parseArgs({
  options: { site: { type: 'string', default: 'dist' }, runs: { type: 'string', default: '5' } },
});
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const site = await serveFolder(values.site);
const host = await compressed(site.url);
const port = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
try {
  for (const page of await pagesToMeasure()) console.log(await measure(page));
} finally {
  await browser.close();
  host.close();
  await site.close();
}

/** Five numbers of a page, each the median of its runs. */
async function measure(path: string): Promise<string> {
  const runs: Record<string, number>[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    const result = await lighthouse(host.url + path, { port, logLevel: 'error', output: 'json' });
    if (!result) throw new Error(`lighthouse gave nothing for ${path}`);
    const { categories, audits } = result.lhr;
    const scores = CATEGORIES.map((id): [string, number] => [id, Math.round((categories[id]?.score ?? 0) * 100)]);
    const numbers = ['largest-contentful-paint', 'cumulative-layout-shift', 'total-byte-weight'].map(
      (id): [string, number] => [id, audits[id]?.numericValue ?? 0],
    );
    runs.push(Object.fromEntries([...scores, ...numbers]));
    if (run === 0) tellFailed(path, audits, categories);
  }
  const median = (name: string): number =>
    runs.map((run) => run[name] ?? 0).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0;
  const scores = CATEGORIES.map(median).join('/');
  const paint = (median('largest-contentful-paint') / 1000).toFixed(2);
  const kilobytes = (median('total-byte-weight') / 1000).toFixed(1);
  return `${path}: ${scores}, LCP ${paint} s, CLS ${median('cumulative-layout-shift').toFixed(3)}, ${kilobytes} KB`;
}

type Result = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

/** What kept a score below 100. */
function tellFailed(path: string, audits: Result['audits'], categories: Result['categories']): void {
  for (const { id, auditRefs } of Object.values(categories)) {
    const failed = auditRefs.filter(({ id: audit, weight }) => weight > 0 && (audits[audit]?.score ?? 1) < 0.9);
    for (const { id: audit } of failed) console.log(`  ${path} ${id}: ${audit} ${audits[audit]?.displayValue ?? ''}`);
  }
}

/** Every report and the first indicator beside the pages that stand alone. */
async function pagesToMeasure(): Promise<string[]> {
  const figures = (await (await fetch(`${site.url}/data/figures.json`)).json()) as {
    report: string;
    indicator: string;
  }[];
  const reports = [...new Set(figures.map(({ report }) => `/reports/${report}/`))];
  return ['/', '/compare/', `/indicators/${figures[0]?.indicator}/`, '/search/', ...reports];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return free;
}

/** The same site behind a server that compresses texts. */
async function compressed(origin: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    void fetch(origin + (request.url ?? '/'), { redirect: 'manual' }).then(async (answer) => {
      const type = answer.headers.get('content-type') ?? '';
      const body = Buffer.from(await answer.arrayBuffer());
      const text = /^text|json|javascript|xml|svg|wasm/.test(type);
      const head = { 'content-type': type, ...(text ? { 'content-encoding': 'gzip' } : {}) };
      response.writeHead(answer.status, head).end(text ? gzipSync(body) : body);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
