/**
 * npm run bench:import [-- RUNS]: how long the import takes, on RUNS (10,000) mutated texts made from the
 * invented sources, and the real ones where they lie beside the repository, and on one text of 10 MB.
 * Exit code 1 when one fails.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { readKnown } from '../../src/files/registry.ts';
import { importSource } from '../../src/ingest/import-source.ts';
import { importReport } from '../../src/markdown/import-report.ts';
import { fixtureSources } from '../import/fixture-sources.ts';
import { mutated } from '../import/mutation.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const REAL = join(ROOT, '../shared/reports');
const runs = Number(process.argv[2] ?? 10_000);
const known = await readKnown(ROOT);
const invented = [...fixtureSources('sources'), ...fixtureSources('sources-held-back')].filter(({ name }) =>
  name.endsWith('.txt'),
);
const real = existsSync(REAL) ? readdirSync(REAL).map((name) => readFileSync(join(REAL, name))) : [];
const texts = [...invented.map(({ bytes }) => bytes), ...real].map((bytes) => new TextDecoder().decode(bytes));

await time(texts[0] ?? '');
const times: number[] = [];
for (const text of fc.sample(mutated(texts), runs)) times.push(await time(text));
times.sort((a, b) => a - b);
const at = (part: number): string =>
  (times[Math.min(times.length - 1, Math.floor(part * times.length))] ?? 0).toFixed(1);
console.log(
  `${runs} mutated texts of ${texts.length} sources: median ${at(0.5)} ms, 99% ${at(0.99)} ms, slowest ${at(1)} ms`,
);

let large = '';
for (let i = 0; large.length * 3 < 10_000_000; i += 1) large += `${texts[i % texts.length] ?? ''}\n\n`;
const seconds = (await time(large)) / 1000;
console.log(`10 MB of text: ${seconds.toFixed(1)} s, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`);

async function time(text: string): Promise<number> {
  const started = performance.now();
  importReport(await importSource(new TextEncoder().encode(text), 'bench.txt'), known, { file: 'bench.txt' });
  return performance.now() - started;
}
