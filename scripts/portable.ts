/**
 * npm run portable [-- --from DIST --out DIR]: copies the built site into a folder that is read without a server, from
 * a stick for one, and that any file server serves under any path. Exit code 0 when copied, 1 when there is no built
 * site, 2 on wrong usage.
 */
import { parseArgs } from 'node:util';
import { writeFiles } from '../src/files/bundle-folder.ts';
import { portableFiles } from '../src/files/portable.ts';
import { replaceFolder } from '../src/files/site.ts';
import { readArguments } from './arguments.ts';

const { values } = readArguments(
  () =>
    parseArgs({
      options: {
        from: { type: 'string', default: 'dist' },
        out: { type: 'string', default: 'dist-portable' },
      },
    }),
  'npm run portable [-- --from 已生成的网站] [--out 文件夹]',
);
const started = performance.now();
try {
  await replaceFolder(values.out, (folder) => writeFiles(folder, portableFiles(values.from)));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`便携版已写到 ${values.out}，用时 ${seconds} 秒：打开其中的 index.html 就能读；搜索要放到文件服务器上。`);
} catch (error) {
  console.error(error);
  console.error(`没有写成便携版；先运行 npm run build，再试一次。${values.out} 保持原样。`);
  process.exitCode = 1;
}
