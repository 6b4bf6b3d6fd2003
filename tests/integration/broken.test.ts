import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/schema/finding.ts';
import { runScript } from '../command.ts';
import { copyFixtureSite } from '../fixture-site.ts';

const CASES = fileURLToPath(new URL('../fixtures/findings/', import.meta.url));
const REPORT = 'content/reports/qingshi/2024-03-08.md';
const WARNINGS = new Set(['year-differs', 'level-doubtful', 'footnote-unused', 'stock-period']);

const cases: [name: string, code: string, place: string][] = [];
for (const file of (await readdir(CASES)).filter((name) => name.endsWith('.json'))) {
  const expected = JSON.parse(await readFile(join(CASES, file), 'utf8')) as [string, number, number][];
  const [code, line, column] = expected[0] ?? [''];
  if (code !== '' && !WARNINGS.has(code)) cases.push([file.replace('.json', ''), code, `${REPORT}:${line}:${column}`]);
}

const MOVED = 'content/moved.yml';
const movedCases: [name: string, code: string, place: string][] = [];
for (const file of (await readdir(join(CASES, 'moved'))).filter((name) => name.endsWith('.json'))) {
  const expected = JSON.parse(await readFile(join(CASES, 'moved', file), 'utf8')) as [string, number, number][];
  for (const [code, line, column] of expected)
    movedCases.push([file.replace('.json', ''), code, `${MOVED}:${line}:${column}`]);
}

describe('a broken report', () => {
  let site: Awaited<ReturnType<typeof copyFixtureSite>>;
  let out: string;

  beforeAll(async () => {
    site = await copyFixtureSite();
    out = join(site.root, 'dist');
    await mkdir(out);
    await writeFile(join(out, 'index.html'), 'the last good site');
  });
  afterAll(() => site.remove());

  it.each(cases)('%s fails check and build at its place, and dist stays', async (name, code, place) => {
    await copyFile(join(CASES, `${name}.md`), join(site.root, REPORT));
    const [check, build] = await Promise.all([
      runScript('check', ['--root', site.root]),
      runScript('build', ['--root', site.root, '--out', out]),
    ]);
    for (const { code: exit, stdout } of [check, build]) {
      expect(exit).toBe(1);
      expect(stdout).toContain(`${place}  错误 [${code}]`);
      expect(stdout).toContain('怎么办：');
    }
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('the last good site');
    expect(await readdir(site.root)).toEqual(['content', 'dist']);
  });

  it('is told as JSON, and nothing else', async () => {
    await copyFile(join(CASES, 'unit-mismatch.md'), join(site.root, REPORT));
    const { code, stdout } = await runScript('check', ['--root', site.root, '--json']);
    const { findings } = JSON.parse(stdout) as { findings: Finding[] };
    expect(code).toBe(1);
    expect(findings).toMatchObject([{ code: 'unit-mismatch', severity: 'error', file: REPORT, line: 16, column: 3 }]);
  });

  it('becomes an annotation beside its line on a forge', async () => {
    await copyFile(join(CASES, 'unit-mismatch.md'), join(site.root, REPORT));
    const { stdout } = await runScript('check', ['--root', site.root], { GITHUB_ACTIONS: 'true' });
    expect(stdout).toContain(`::error file=${REPORT},line=16,col=3,title=unit-mismatch::`);
  });

  it('only warned of, still builds nothing wrong: check passes', async () => {
    await copyFile(join(CASES, 'year-differs.md'), join(site.root, REPORT));
    const { code, stdout } = await runScript('check', ['--root', site.root]);
    expect(code).toBe(0);
    expect(stdout).toContain('提醒 [year-differs]');
  });
});

// Add a case by adding moved/<name>.yml and <name>.json ([[code, line, column], …]).
describe('a broken list of moved pages', () => {
  it.each(movedCases)('%s fails check and build at its place', async (name, code, place) => {
    const site = await copyFixtureSite();
    await copyFile(join(CASES, 'moved', `${name}.yml`), join(site.root, MOVED));
    const [check, build] = await Promise.all([
      runScript('check', ['--root', site.root]),
      runScript('build', ['--root', site.root, '--out', join(site.root, 'dist')]),
    ]);
    await site.remove();
    for (const { code: exit, stdout } of [check, build]) {
      expect(exit).toBe(1);
      expect(stdout).toContain(`${place}  错误 [${code}]`);
      expect(stdout).toContain('怎么办：');
    }
  });
});

describe('wrong usage', () => {
  it.each([
    ['check', ['--jsn']],
    ['build', ['--into', 'x']],
    ['new', []],
    ['new', ['linxi', '--dat', '2024-02-01']],
    ['new', ['--district', 'Big Name']],
    ['new', ['--district', 'linxi', '--date', '2024-2-1', '--root', 'tests/fixtures/site']],
    ['new', ['--district', 'unknown', '--root', 'tests/fixtures/site']],
    ['rename', []],
    ['rename', ['figure', 'a', 'b']],
    ['rename', ['indicator', 'new-unions']],
    ['rename', ['indicator', 'new-unions', 'Founded']],
    ['rename', ['indicator', 'new-unions', 'a', 'b']],
    ['rename', ['report', 'linxi/undated', 'undated-b']],
    ['rename', ['topic', 'caer', 'welfare', '--root', 'tests/fixtures/site']],
    ['rename', ['topic', 'care', 'organising', '--root', 'tests/fixtures/site']],
  ])('%s %j ends with exit code 2 and the right usage', async (script, args) => {
    const { code, stderr, stdout } = await runScript(script, args);
    expect(code).toBe(2);
    expect(stderr).toContain('用法：npm run');
    expect(stdout).toBe('');
  });
});
