/**
 * npm run check [-- --json]: checks all content, drafts included, without its sources.
 * Exit code 0 without errors, 1 with, 2 on wrong usage.
 */
import { parseArgs } from 'node:util';
import { readContent } from '../src/files/content.ts';
import { checkContent } from '../src/verify/check-content.ts';
import { reportAnnotations } from '../src/verify/report-annotations.ts';
import { reportTerminal } from '../src/verify/report-terminal.ts';
import { readArguments } from './arguments.ts';

const { values } = readArguments(
  () => parseArgs({ options: { json: { type: 'boolean', default: false }, root: { type: 'string', default: '.' } } }),
  'npm run check [-- --json]',
);
const files = await readContent(values.root, { drafts: true });
const findings = checkContent(files);
if (values.json) console.log(JSON.stringify({ checked: files.length, findings }, null, 2));
else {
  console.log(reportTerminal(findings, files.length));
  if (process.env['GITHUB_ACTIONS'] === 'true') console.log(reportAnnotations(findings));
}
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
