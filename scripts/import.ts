/**
 * npm run import -- FILE [--out DIR] [--json]: turns a source (.txt, .html, .docx, .pdf; `-` reads standard
 * input) into a draft below `content/drafts/` and a ledger below `content/ledgers/`, or both below DIR. With
 * --json one object on stdout instead (DESIGN §6), and files only where --out says. --force overwrites;
 * --district and --name say what the source does not.
 * Exit code 0 when done, 1 when a file would be overwritten, 2 on wrong usage or a source that cannot be read.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importOutputs, writeOutputs } from '../src/files/import-output.ts';
import { readKnown } from '../src/files/registry.ts';
import { readSourceBytes } from '../src/files/source.ts';
import { importSource } from '../src/ingest/import-source.ts';
import { UnreadableSource } from '../src/ingest/unreadable-source.ts';
import { importReport } from '../src/markdown/import-report.ts';
import { id } from '../src/schema/district.ts';
import { readArguments, usageError } from './arguments.ts';

const USAGE = 'npm run import -- 源文件 [--out 文件夹] [--json] [--force] [--district 地区代号] [--name 文件名]';
const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const { values, positionals } = readArguments(
  () =>
    parseArgs({
      options: { out: text, district: text, name: text, json: flag, force: flag, root: { ...text, default: '.' } },
      allowPositionals: true,
    }),
  USAGE,
);
const [file, ...more] = positionals;
if (file === undefined || more.length > 0) usageError('请写一个源文件；从标准输入读时写 -', USAGE);
const wrong = [values.district, values.name].find((value) => value !== undefined && !id.safeParse(value).success);
if (wrong !== undefined) usageError(`代号和文件名只用小写英文字母、数字、连字符，不是“${wrong}”`, USAGE);

try {
  const source = await importSource(await readSourceBytes(file), file === '-' ? null : file);
  const report = importReport(source, await readKnown(values.root), { file, district: values.district });
  if (values.json) console.log(JSON.stringify(report.json, null, 2));
  else console.log(report.summary);
  if (!values.json || values.out !== undefined) {
    const folder = values.out ?? join(values.root, 'content');
    const done = await writeOutputs(importOutputs(report, folder, values.name), { force: values.force });
    const say = values.json ? console.error : console.log;
    for (const written of done.written) say(`已写好 ${written}`);
    for (const same of done.unchanged) say(`${same} 已经有了，内容相同，没有改动`);
    for (const other of done.refused)
      say(`${other} 已经有了，内容不同，没有改动任何文件；要覆盖请加 --force，另存请加 --name 文件名`);
    if (done.refused.length > 0) process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof UnreadableSource)) throw error;
  console.error(`${error.message}。${error.advice}`);
  process.exitCode = 2;
}
