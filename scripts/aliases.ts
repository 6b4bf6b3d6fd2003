/**
 * npm run aliases [-- --since REVISION --write]: compares each report with its last committed version (HEAD) and says to
 * which sentence the permalink of every reworded one leads; with --write puts that under `aliases`.
 * Exit code 0 when all have somewhere to go, 1 when a person must decide, 2 on wrong usage.
 */
import { parseArgs } from 'node:util';
import { writeChanges } from '../src/files/changes.ts';
import { readCommitted } from '../src/files/committed.ts';
import { readContentAsWritten } from '../src/files/content.ts';
import { aliasChanges } from '../src/verify/alias-changes.ts';
import { kindOf } from '../src/verify/content-file.ts';
import { readArguments } from './arguments.ts';

const { values } = readArguments(
  () =>
    parseArgs({
      options: {
        since: { type: 'string', default: 'HEAD' },
        write: { type: 'boolean', default: false },
        root: { type: 'string', default: '.' },
      },
    }),
  'npm run aliases [-- --since 版本] [--write]',
);
const files = (await readContentAsWritten(values.root, { drafts: false })).filter(
  ({ path }) => kindOf(path).kind === 'report',
);
const versions = await Promise.all(
  files.map(async (file) => ({ file, before: await readCommitted(values.root, file.path, values.since) })),
);
const found = versions.flatMap(({ file, before }) => (before === null ? [] : [aliasChanges(file, before)]));
for (const { path, retired } of found) {
  if (retired.length > 0) console.log(path);
  for (const { old, oldText, now, nowText } of retired) {
    console.log(`  ${old} ${oldText}`);
    console.log(now === null ? '    没有相近的句子：请自己写 aliases，或改回原话' : `    → ${now} ${nowText}`);
  }
}
const changes = found.flatMap(({ change }) => change ?? []);
if (values.write) await writeChanges(values.root, changes);
const open = found.flatMap(({ retired }) => retired).filter(({ now }) => now === null).length;
const blocked = found.filter(({ refused }) => refused);
for (const { path } of blocked) console.error(`${path}：aliases 写成了一行，加不进去，请改成一行一条`);
console.log(
  changes.length === 0
    ? '没有要登记的旧句子。'
    : values.write
      ? `已写入 ${changes.length} 个文件的 aliases。`
      : `加上 --write 就写入 ${changes.length} 个文件的 aliases。`,
);
process.exitCode = open > 0 || blocked.length > 0 ? 1 : 0;
