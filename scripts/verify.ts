/**
 * npm run verify -- REPORT.md [--source FILE], or -- --sources DIR for all reports: holds digests against
 * their ledgers and, with sources, both against these; marks what passes in its ledger (`VERIFY_DATE`, today).
 * Exit code 0 without errors, 1 with, 2 on wrong usage or a source that cannot be read.
 */
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/files/content.ts';
import { recordVerified } from '../src/files/ledgers.ts';
import { sourceFiles } from '../src/files/source-folder.ts';
import { readSourceBytes } from '../src/files/source.ts';
import { importSource } from '../src/ingest/import-source.ts';
import { UnreadableSource } from '../src/ingest/unreadable-source.ts';
import { reportAnnotations } from '../src/verify/report-annotations.ts';
import { reportTerminal } from '../src/verify/report-terminal.ts';
import { type Verification, verifyReport } from '../src/verify/verify-report.ts';
import { verifySources } from '../src/verify/verify-sources.ts';
import { readArguments, usageError } from './arguments.ts';

const USAGE = 'npm run verify -- 报道.md [--source 源文件] [--json]，或 npm run verify -- --sources 文件夹 [--json]';
const text = { type: 'string' } as const;
const options = {
  source: text,
  sources: text,
  json: { type: 'boolean', default: false },
  root: { ...text, default: '.' },
} as const;
const { values, positionals } = readArguments(() => parseArgs({ options, allowPositionals: true }), USAGE);
const [report, ...more] = positionals;
const single = values.sources === undefined;
if (more.length > 0 || single !== (report !== undefined))
  usageError('请写一篇报道，或者用 --sources 写源文所在的文件夹', USAGE);
if (!single && values.source !== undefined) usageError('--source 和 --sources 只能用一个', USAGE);

const files = await readContent(values.root, { drafts: true });
const done = await verifyAll().catch((error: unknown) => {
  if (!(error instanceof UnreadableSource)) throw error;
  return usageError(`${error.message}。${error.advice}`, USAGE);
});
const findings = done.flatMap((one) => one.findings);
if (values.json) console.log(JSON.stringify({ checked: done.length, findings }, null, 2));
else console.log(reportTerminal(findings, done.length));
if (!values.json && process.env['GITHUB_ACTIONS'] === 'true') console.log(reportAnnotations(findings));
if (!single || values.source !== undefined) {
  const today = process.env['VERIFY_DATE'] ?? new Date().toLocaleDateString('sv-SE');
  const marked = await recordVerified(values.root, done, today);
  for (const path of values.json ? [] : marked) console.log(`核对无误，已在 ${path} 记下日期。`);
}
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;

async function verifyAll(): Promise<Verification[]> {
  if (values.sources !== undefined) return verifySources(files, sourceFiles(values.sources, importSource));
  const path = relative(values.root, resolve(report ?? ''))
    .split(sep)
    .join('/');
  const file = files.find((one) => one.path === path) ?? usageError(`content/ 里没有这篇报道：${report ?? ''}`, USAGE);
  const source =
    values.source === undefined ? null : await importSource(await readSourceBytes(values.source), values.source);
  return [verifyReport(files, file, source)];
}
