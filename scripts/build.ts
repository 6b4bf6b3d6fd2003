/**
 * npm run build [-- --out DIR --root DIR --no-index]: checks the content, renders the site, indexes it (`scripts/index.ts`; not with
 * `--no-index`), lists what is stored offline, and only then replaces `dist/`. `BASE_PATH` and `SITE_URL` say where it will be served.
 * Exit code 0 when built, 1 when the content has errors or the build fails, 2 on wrong usage.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/files/content.ts';
import { writeOffline } from '../src/files/offline.ts';
import { assertPages, replaceFolder } from '../src/files/site.ts';
import { pagesOf } from '../src/verify/content-file.ts';
import { checkContent } from '../src/verify/check-content.ts';
import { reportTerminal } from '../src/verify/report-terminal.ts';
import { readArguments } from './arguments.ts';

const { values } = readArguments(
  () =>
    parseArgs({
      allowNegative: true,
      options: {
        out: { type: 'string', default: 'dist' },
        root: { type: 'string', default: '.' },
        index: { type: 'boolean', default: true },
      },
    }),
  'npm run build [-- --out 文件夹] [--root 含有 content/ 的文件夹]',
);
const started = performance.now();
const files = await readContent(values.root, { drafts: false });
const findings = checkContent(files);
console.log(reportTerminal(findings, files.length));
if (findings.some(({ severity }) => severity === 'error')) {
  console.error(`有错误，没有生成网站；${values.out} 保持原样。`);
  process.exit(1);
}

Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', CONTENT_ROOT: resolve(values.root) });
const { build } = await import('astro');
try {
  await replaceFolder(values.out, async (outDir, cacheDir) => {
    await build({ root: resolve(import.meta.dirname, '..'), outDir, cacheDir, logLevel: 'warn' });
    assertPages(outDir, pagesOf(files));
    if (values.index) index(outDir);
    await writeOffline(outDir);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`网站已生成到 ${values.out}，用时 ${seconds} 秒。`);
} catch (error) {
  console.error(error);
  console.error(`生成失败；${values.out} 保持原样。`);
  process.exitCode = 1;
}

/** In a process of its own, where Pagefind's memory and the site's have each their bounds. */
function index(folder: string): void {
  const script = resolve(import.meta.dirname, 'index.ts');
  const { status } = spawnSync(process.execPath, [script, folder], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`全文索引没有生成（代码 ${status}）`);
}
