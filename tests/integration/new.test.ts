import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runScript } from '../command.ts';
import { copyFixtureSite } from '../fixture-site.ts';

describe('npm run new', () => {
  let site: Awaited<ReturnType<typeof copyFixtureSite>>;
  beforeEach(async () => {
    site = await copyFixtureSite();
  });
  afterEach(() => site.remove());

  it('writes a draft that check leads an editor through', async () => {
    const made = await runScript('new', ['--root', site.root, '--district', 'linxi', '--date', '2024-05-01']);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const path = 'content/drafts/linxi/2024-05-01.md';
    expect(await readFile(join(site.root, path), 'utf8')).toContain('organisation: 临溪区总工会');
    const { stdout } = await runScript('check', ['--root', site.root]);
    expect(stdout).toContain(`${path}:4:22  错误 [frontmatter-field] 字段 headline 还没有填`);
  });

  it('takes bare values, as PowerShell leaves them', async () => {
    const made = await runScript('new', ['--root', site.root, 'beiwan', '北湾市', '云川市', '2024-05-01']);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const draft = await readFile(join(site.root, 'content/drafts/beiwan/2024-05-01.md'), 'utf8');
    expect(draft).toContain('organisation: 北湾市总工会');
  });

  it('never overwrites', async () => {
    const args = ['--root', site.root, '--district', 'linxi'];
    await runScript('new', args);
    const before = await readFile(join(site.root, 'content/drafts/linxi/undated.md'), 'utf8');
    expect(await runScript('new', args)).toMatchObject({ code: 1 });
    expect(await readFile(join(site.root, 'content/drafts/linxi/undated.md'), 'utf8')).toBe(before);
  });

  it('adds a new district when its name and city are given', async () => {
    const args = ['--root', site.root, '--district', 'beiwan', '--name', '北湾市', '--city', '云川市'];
    expect(await runScript('new', args)).toMatchObject({ code: 0 });
    const { stdout } = await runScript('check', ['--root', site.root, '--json']);
    expect(stdout).not.toContain('district-unknown');
    expect(await readFile(join(site.root, 'content/districts.yml'), 'utf8')).toContain('id: beiwan');
  });
});
