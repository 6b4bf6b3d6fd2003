/**
 * node scripts/index.ts DIR: writes the search index of the site built in DIR into DIR/pagefind. A part of
 * `npm run build`, in a process of its own so that its memory is not added to that of the build.
 * Exit code 0 when written, 1 when it fails, 2 on wrong usage.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFiles } from '../src/files/bundle-folder.ts';
import { readPages } from '../src/files/site.ts';
import { indexSite } from '../src/search/index-site.ts';
import { readArguments, usageError } from './arguments.ts';

const usage = 'node scripts/index.ts 网站文件夹';
const { positionals } = readArguments(() => parseArgs({ allowPositionals: true }), usage);
const [folder] = positionals;
if (folder === undefined) usageError('没有写网站所在的文件夹', usage);
const started = performance.now();
const written = await writeFiles(join(folder, 'pagefind'), indexSite(readPages(folder)));
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`全文索引已生成：${written.get('texts')} 页可搜索，用时 ${seconds} 秒。`);
