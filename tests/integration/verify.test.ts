import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importSource } from '../../src/ingest/import-source.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { ledgerJson } from '../../src/schema/ledger.ts';
import { runScript } from '../command.ts';
import { copyFixtureSite } from '../fixture-site.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/verify/', import.meta.url));
const REPORT = 'content/reports/qingshi/2024-03-08.md';
const LEDGER = 'content/ledgers/qingshi/2024-03-08.json';
const TODAY = { VERIFY_DATE: '2024-05-06' };

describe('npm run verify', () => {
  let site: Awaited<ReturnType<typeof copyFixtureSite>>;
  const at = (path: string): string => join(site.root, path);
  const verify = (...args: string[]): ReturnType<typeof runScript> =>
    runScript('verify', ['--root', site.root, ...args], TODAY);
  const change = async (from: string, to: string): Promise<void> => {
    await writeFile(at(REPORT), (await readFile(at(REPORT), 'utf8')).replace(from, to));
  };

  beforeEach(async () => {
    site = await copyFixtureSite();
    const bytes = await readFile(`${FOLDER}source.txt`);
    const { sha256, characters, numbers } = await importSource(bytes, 'source.txt');
    await Promise.all(['content/ledgers/qingshi', 'sources'].map((folder) => mkdir(at(folder), { recursive: true })));
    await writeFile(at('sources/source.txt'), bytes);
    await writeFile(at(LEDGER), ledgerJson({ source: { sha256, characters }, numbers: [...numbers] }));
    await copyFile(`${FOLDER}sound.md`, at(REPORT));
  });
  afterEach(() => site.remove());

  it('passes a report against its ledger and marks nothing', async () => {
    expect(await verify(at(REPORT))).toMatchObject({ code: 0, stderr: '' });
    expect(await readFile(at(LEDGER), 'utf8')).not.toContain('verified');
  });

  it('passes it against its source and marks the day in the ledger, once', async () => {
    const first = await verify(at(REPORT), '--source', at('sources/source.txt'));
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain('核对无误');
    expect(await readFile(at(LEDGER), 'utf8')).toContain('  "verified": "2024-05-06",\n');
    const { mtimeMs } = await stat(at(LEDGER));
    const second = await verify(at(REPORT), '--source', at('sources/source.txt'));
    expect(second.stdout).not.toContain('核对无误');
    expect((await stat(at(LEDGER))).mtimeMs).toBe(mtimeMs);
  });

  it('names both places of an altered number, and marks nothing', async () => {
    await change('[41家](', '[14家](');
    const { code, stdout } = await verify(at(REPORT), '--source', at('sources/source.txt'));
    expect(code).toBe(1);
    expect(stdout).toContain(`${REPORT}:21:29  错误 [number-altered] 源文无“14家”，最接近“41家”，第1部分第1段`);
    expect(await readFile(at(LEDGER), 'utf8')).not.toContain('verified');
  });

  it('tells findings as JSON, and nothing else', async () => {
    await change('[41家](', '[14家](');
    const { code, stdout } = await verify(at(REPORT), '--json');
    const { findings } = JSON.parse(stdout) as { findings: Finding[] };
    expect(code).toBe(1);
    expect(findings).toMatchObject([{ code: 'number-altered', file: REPORT, line: 21, column: 29, expected: '41家' }]);
  });

  it('verifies all reports of a folder of sources, and tells what has no counterpart', async () => {
    await writeFile(at('sources/other.txt'), '别处的文字。');
    const { code, stdout } = await verify('--sources', at('sources'));
    expect(code).toBe(0);
    expect(stdout).toContain(`${at('sources/other.txt')}:1:1  提醒 [source-unmatched]`);
    expect(stdout).toContain('content/reports/linxi/undated.md:1:1  提醒 [source-absent]');
    expect(await readFile(at(LEDGER), 'utf8')).toContain('"verified": "2024-05-06"');
  });

  it('annotates a pull request on a forge', async () => {
    await change('[41家](', '[14家](');
    const { stdout } = await runScript('verify', ['--root', site.root, at(REPORT)], { GITHUB_ACTIONS: 'true' });
    expect(stdout).toContain(`::error file=${REPORT},line=21,col=29,title=number-altered::`);
  });

  it('is part of npm run check, as far as the ledger goes', async () => {
    await change('[41家](', '[14家](');
    const { code, stdout } = await runScript('check', ['--root', site.root]);
    expect(code).toBe(1);
    expect(stdout).toContain(`${REPORT}:21:29  错误 [number-altered]`);
  });

  it.each([
    [[]],
    [['no-such-report.md']],
    [['a.md', 'b.md']],
    [['--sources', 'x', '--source', 'y']],
    [['--sources', 'no-such-folder']],
    [['--jsn']],
  ])('%j ends with exit code 2 and the right usage', async (args) => {
    const { code, stdout, stderr } = await verify(...args);
    expect(code).toBe(2);
    expect(stderr).toContain('用法：npm run verify');
    expect(stdout).toBe('');
  });

  it('ends with exit code 2 when the source cannot be read', async () => {
    await writeFile(at('sources/empty.txt'), '');
    const { code, stderr } = await verify(at(REPORT), '--source', at('sources/empty.txt'));
    expect(code).toBe(2);
    expect(stderr).toContain('文件是空的');
  });
});
