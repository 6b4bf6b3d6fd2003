/**
 * npm run pdf [-- --out FILE --dist DIR]: binds the reports and the comparison of the site built in `dist/` into a
 * booklet for paper, `dist/union-digest.pdf`. It needs the development packages and a font with Chinese characters.
 * Exit code 0 when written, 1 when there is no site or no browser, 2 on wrong usage.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { builtAddress } from '../src/files/built-address.ts';
import { writeWholeFile } from '../src/files/whole-file.ts';
import { bindBooklet, type Chapter, countSheets } from '../src/publish/booklet.ts';
import { bookletCover, type CoverEntry } from '../src/publish/booklet-cover.ts';
import { SITE_NAME } from '../src/publish/site-name.ts';
import { readArguments } from './arguments.ts';
import { openPrinter } from './page-printer.ts';

const { values } = readArguments(
  () => parseArgs({ options: { out: { type: 'string' }, dist: { type: 'string', default: 'dist' } } }),
  'npm run pdf [-- --out 文件.pdf] [--dist 网站文件夹]',
);
const home = (await builtAddress(values.dist)) ?? stop(`${values.dist} 里没有网站，请先运行 npm run build。`);
const printer = await openPrinter(values.dist, home).catch(() =>
  stop('没有能用的浏览器。请安装 Chrome、Chromium 或 Edge，或者用环境变量 CHROME 写明它在哪里。'),
);
const [text, day] = [z.string(), z.string().nullable()];
const report = z.object({ headline: text, organisation: text, published: day, href: text });
const reports = z.array(report).parse(await printer.readJson(new URL('data/reports.json', home).href));

const chapters: Chapter[] = [];
const entries: CoverEntry[] = [];
let sheet = 1;
for (const { headline, organisation, href } of reports) await add(headline, organisation, `.${href}`);
await add('各地对比', '', './compare/');
const cover = await printer.printHtml(bookletCover(entries, home.href));
await printer.close();

const lastDay =
  reports
    .map(({ published }) => published ?? '2000-01-01')
    .toSorted()
    .at(-1) ?? '2000-01-01';
const out = values.out ?? join(values.dist, 'union-digest.pdf');
await writeWholeFile(out, await bindBooklet(cover, chapters, { title: SITE_NAME, day: new Date(lastDay) }));
console.log(`已写好 ${out}：${reports.length} 篇报道和对比表，目录之外共 ${sheet - 1} 页。`);

async function add(title: string, words: string, path: string): Promise<void> {
  const { href: url } = new URL(path, home);
  const pdf = await printer.printPage(url, sheet);
  chapters.push({ title, url, pdf });
  entries.push({ title, words, url, sheet });
  sheet += await countSheets(pdf);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
