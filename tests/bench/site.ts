/**
 * npm run bench [-- N ... --keep DIR]: makes N (100) invented reports in a temporary folder, builds the site and then
 * its index, in processes of their own, and prints wall and CPU time, peak memory and size of each. With
 * several N, also the growth of the CPU time. `--keep` leaves contents and sites in DIR/<N>.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { folderSize } from './folder-size.ts';
import { inventContent } from './invented-content.ts';
import { type Measured, measure } from './measured-process.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { keep: { type: 'string' } } });
const counts = positionals.length > 0 ? positionals.map(Number) : [100];
const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'bench-')));
if (process.platform !== 'linux') console.log('CPU and memory are measured on Linux only.');

const spent: number[] = [];
try {
  for (const count of counts) spent.push(await bench(count, join(folder, String(count))));
  counts.slice(1).forEach((count, i) => {
    const ratio = (spent[i + 1] ?? 0) / (spent[i] ?? 1);
    console.log(`${counts[i]} → ${count} reports: CPU × ${ratio.toFixed(2)}`);
  });
} finally {
  if (values.keep === undefined) await rm(folder, { recursive: true, force: true });
}

/** Seconds of CPU for site and index. */
async function bench(count: number, root: string): Promise<number> {
  const site = join(root, 'site');
  await inventContent(root, ROOT, count);
  const run = (script: string, ...args: string[]): Promise<Measured> =>
    measure(process.execPath, [join(ROOT, 'scripts', script), ...args]);
  const built = await run('build.ts', '--root', root, '--out', site, '--no-index');
  const { files, bytes } = folderSize(site);
  const indexed = await run('index.ts', site);
  const index = folderSize(join(site, 'pagefind'));
  console.log(`${count} reports`);
  console.log(`  site   ${line(built)}, ${files} files, ${mib(bytes)}`);
  console.log(`  index  ${line(indexed)}, ${index.files} files, ${mib(index.bytes)}`);
  return (built.cpu ?? 0) + (indexed.cpu ?? 0);
}

function line({ wall, cpu, peak }: Measured): string {
  const known = cpu === null || peak === null ? '' : `, CPU ${cpu.toFixed(1)} s, peak ${peak.toFixed(0)} MiB`;
  return `wall ${wall.toFixed(1)} s${known}`;
}

function mib(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}
