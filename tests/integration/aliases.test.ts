import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runScript } from '../command.ts';
import { copyFixtureSite } from '../fixture-site.ts';

const REPORT = 'content/reports/qingshi/2024-03-08.md';
let site: Awaited<ReturnType<typeof copyFixtureSite>>;

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: site.root,
    encoding: 'utf8',
  });
const aliases = (...args: string[]) => runScript('aliases', ['--root', site.root, ...args]);
const reword = async (change: (text: string) => string): Promise<void> => {
  const file = join(site.root, REPORT);
  await writeFile(file, change(await readFile(file, 'utf8')));
};

beforeEach(async () => {
  site = await copyFixtureSite();
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'x');
});
afterEach(() => site.remove());

describe('npm run aliases', () => {
  it('has nothing to say when no sentence was reworded', async () => {
    await reword((text) => text.replace(/\n\n(?=[^\n]+\n$)/, '\n\n添上一段新话。\n\n'));
    expect(await aliases()).toEqual({ code: 0, stdout: '没有要登记的旧句子。\n', stderr: '' });
  });

  it('tells where old permalinks lead, and writes it when asked, so that the check is content', async () => {
    await reword((text) => text.replace('给它起的名字', '给它取的名字'));
    const told = await aliases();
    expect(told.code).toBe(0);
    expect(told.stdout).toMatch(
      /^content\/reports\/qingshi\/2024-03-08\.md\n {2}s-[0-9a-f]{8} .+\n {4}→ s-[0-9a-f]{8} /,
    );
    expect(git('diff', '--', REPORT)).not.toContain('aliases');
    expect((await aliases('--write')).stdout).toContain('已写入 1 个文件的 aliases。');
    expect(await readFile(join(site.root, REPORT), 'utf8')).toMatch(
      /\naliases:\n {2}s-[0-9a-f]{8}: s-[0-9a-f]{8}\n---\n/,
    );
    expect((await aliases()).stdout).toBe('没有要登记的旧句子。\n');
    expect(await runScript('check', ['--root', site.root])).toMatchObject({ code: 0 });
  });

  it('leaves to a person what has nothing like it any more', async () => {
    await reword((text) => text.replace(/县里的工会食堂.*/, ''));
    const { code, stdout } = await aliases();
    expect([code, stdout]).toEqual([1, expect.stringContaining('没有相近的句子：请自己写 aliases，或改回原话')]);
  });

  it('compares with the version that is asked for, and refuses what it does not know', async () => {
    await reword((text) => text.replace('给它起的名字', '给它取的名字'));
    git('commit', '--quiet', '-am', 'y');
    expect((await aliases()).stdout).toBe('没有要登记的旧句子。\n');
    expect((await aliases('--since', 'HEAD~1')).stdout).toContain('→ s-');
    expect((await aliases('--sinse', 'HEAD~1')).code).toBe(2);
  });
});
