/**
 * npm run rename -- indicator|term|topic|district|report OLD NEW [--dry-run]: gives a thing another id (a report, as
 * DISTRICT/NAME, another place); every link follows, and content/moved.yml leads from the old addresses to the new,
 * from the day of `RENAME_DATE` (today).
 * Exit code 0 when done, 1 when the content has errors or would have some, 2 on wrong usage.
 */
import { parseArgs } from 'node:util';
import { writeChanges } from '../src/files/changes.ts';
import { readContentAsWritten } from '../src/files/content.ts';
import { id } from '../src/schema/district.ts';
import { planRename } from '../src/verify/rename.ts';
import { renameKinds } from '../src/verify/renaming.ts';
import { reportTerminal } from '../src/verify/report-terminal.ts';
import { readArguments, usageError } from './arguments.ts';

const USAGE =
  'npm run rename -- indicator|term|topic|district 旧代号 新代号 [--dry-run]，或 npm run rename -- report 地区/旧名称 地区/新名称';
const options = { 'dry-run': { type: 'boolean' }, root: { type: 'string', default: '.' } } as const;
const { values, positionals } = readArguments(() => parseArgs({ options, allowPositionals: true }), USAGE);
// PowerShell drops the `--`, and npm then keeps --dry-run to itself.
const dry = values['dry-run'] ?? process.env['npm_config_dry_run'] === 'true';
const [what, from = '', to = '', ...more] = positionals;
const kind = renameKinds.find((one) => one === what) ?? usageError(`不知道要改什么的名：“${what ?? ''}”`, USAGE);
if (to === '' || more.length > 0) usageError('请写旧代号和新代号各一个', USAGE);
const parts = to.split('/');
if (parts.length !== (kind === 'report' ? 2 : 1) || !parts.every((part) => id.safeParse(part).success)) {
  const form = kind === 'report' ? '报道的新位置写成 地区代号/文件名，' : '新代号';
  usageError(`${form}只用小写英文字母、数字、连字符，不是“${to}”`, USAGE);
}

const files = await readContentAsWritten(values.root, { drafts: true });
const today = process.env['RENAME_DATE'] ?? new Date().toLocaleDateString('sv-SE');
const { refusal, findings, changes, moves } = planRename(files, { kind, from, to }, today);
if (refusal !== null) usageError(refusal, USAGE);
if (findings.length > 0) {
  console.log(reportTerminal(findings, files.length));
  console.error('没有改名，没有改动任何文件。');
  process.exit(1);
}
for (const { before, after } of changes) {
  const moved = before !== null && before.path !== after.path;
  console.log(moved ? `改名 ${before.path} → ${after.path}` : `${before ? '改动' : '新建'} ${after.path}`);
}
for (const [old, now] of moves) console.log(`网址 ${old} 会转到 ${now}`);
if (kind === 'term') console.log(`网址 /glossary/#${from} 仍然到这个词条`);
if (!dry) await writeChanges(values.root, changes);
console.log(dry ? '以上只是预演，没有改动任何文件。' : `已改名，动了 ${changes.length} 个文件。`);
