import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommandResult, runScript } from '../command.ts';
import { copyFixtureSite } from '../fixture-site.ts';

const REPORT = 'content/reports/qingshi/2024-03-08.md';

describe('npm run rename', () => {
  let site: Awaited<ReturnType<typeof copyFixtureSite>>;
  beforeEach(async () => {
    site = await copyFixtureSite();
  });
  afterEach(() => site.remove());

  const rename = (args: string[], env: NodeJS.ProcessEnv = {}): Promise<CommandResult> =>
    runScript('rename', [...args, '--root', site.root], { RENAME_DATE: '2026-11-20', ...env });
  const check = (): Promise<CommandResult> => runScript('check', ['--root', site.root]);
  const read = (path: string): Promise<string> => readFile(join(site.root, path), 'utf8');
  const tree = async (): Promise<string[]> =>
    (await readdir(join(site.root, 'content'), { recursive: true })).toSorted();

  it('takes everything along, says so, and leaves a content that check passes', async () => {
    const { code, stdout, stderr } = await rename(['indicator', 'new-unions', 'unions-founded']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trim().split('\n')).toEqual([
      '改名 content/indicators/new-unions.md → content/indicators/unions-founded.md',
      '改动 content/reports/linxi/undated.md',
      '改动 content/reports/qingshi/2023-03-08.md',
      '改动 content/reports/qingshi/2024-03-08.md',
      '新建 content/moved.yml',
      '网址 /indicators/new-unions/ 会转到 /indicators/unions-founded/',
      '已改名，动了 5 个文件。',
    ]);
    expect((await tree()).filter((path) => path.includes('new-unions') || path.endsWith('.tmp'))).toEqual([]);
    expect(await check()).toMatchObject({ code: 0 });
  });

  it('moves a district with its folders, and none is left empty', async () => {
    expect(await rename(['district', 'qingshi', 'shiqing'])).toMatchObject({ code: 0 });
    expect((await readdir(join(site.root, 'content/reports'))).toSorted()).toEqual(['linxi', 'shiqing']);
    expect(await read('content/moved.yml')).toContain(
      '- from: /districts/qingshi/\n  to: /districts/shiqing/\n  date: 2026-11-20\n',
    );
    expect(await check()).toMatchObject({ code: 0 });
  });

  it('keeps byte order mark and line ends', async () => {
    const before = `\uFEFF${(await read(REPORT)).replaceAll('\n', '\r\n')}`;
    await writeFile(join(site.root, REPORT), before);
    expect(await rename(['topic', 'care', 'welfare'])).toMatchObject({ code: 0 });
    expect(await read(REPORT)).toBe(before.replace('topics/care.md', 'topics/welfare.md'));
  });

  it.each([
    ['an argument', ['--dry-run'], {}],
    ['npm’s own, where the -- was lost', [], { npm_config_dry_run: 'true' }],
  ])('only tells when it is a dry run: %s', async (_name, args, env) => {
    const before = await tree();
    const { code, stdout } = await rename(['term', 'workers-congress', 'staff-congress', ...args], env);
    expect(code).toBe(0);
    expect(stdout).toContain('改名 content/glossary/workers-congress.md → content/glossary/staff-congress.md');
    expect(stdout).toContain('没有改动任何文件');
    expect(await tree()).toEqual(before);
    expect(await read(REPORT)).toContain('workers-congress');
  });

  it.each([
    ['the content has errors', '12家', '12场', ['topic', 'care', 'welfare'], 'unit-mismatch'],
    ['it would bring one', '', '', ['report', 'qingshi/2024-03-08', 'qingshi/2024-04-08'], 'path-mismatch'],
  ])('refuses when %s, and changes nothing', async (_name, from, to, args, told) => {
    await writeFile(join(site.root, REPORT), (await read(REPORT)).replace(from, to));
    const before = [await tree(), await read(REPORT)];
    const { code, stdout, stderr } = await rename(args);
    expect(code).toBe(1);
    expect(stdout).toContain(`错误 [${told}]`);
    expect(stderr).toBe('没有改名，没有改动任何文件。\n');
    expect([await tree(), await read(REPORT)]).toEqual(before);
  });

  it('leads readers on: old addresses, a withdrawn report, a term’s old id', async () => {
    await writeFile(
      join(site.root, 'content/moved.yml'),
      '- {from: /reports/linxi/2021-03-08/, withdrawn: true, reason: 数字有误, date: 2026-11-20, to: /reports/linxi/undated/}\n',
    );
    await rename(['term', 'workers-congress', 'staff-congress']);
    await rename(['district', 'qingshi', 'shiqing']);
    const out = join(site.root, 'dist');
    const env = { BASE_PATH: '/union', SITE_URL: 'https://example.org' };
    const built = await runScript('build', ['--root', site.root, '--out', out, '--no-index'], env);
    expect(built).toMatchObject({ code: 0, stderr: '' });

    const moved = await read('dist/reports/qingshi/2024-03-08/index.html');
    expect(moved).toContain('<meta http-equiv="refresh" content="0; url=/union/reports/shiqing/2024-03-08/">');
    expect(moved).toContain('<link rel="canonical" href="https://example.org/union/reports/shiqing/2024-03-08/">');
    expect(moved).toContain('这个页面搬到了<a href="/union/reports/shiqing/2024-03-08/">石上开花 岁岁有声</a>');
    expect(moved).not.toMatch(/<script|data-pagefind-body/);

    const withdrawn = await read('dist/reports/linxi/2021-03-08/index.html');
    expect(withdrawn).toContain('<meta name="robots" content="noindex">');
    expect(withdrawn.replace(/<[^>]+>/g, '')).toContain('2026年11月20日撤下，不再发布。原因：数字有误请改看：溪水长流');
    expect(withdrawn).toContain('<a href="/union/reports/linxi/undated/">溪水长流</a>');
    expect(withdrawn).not.toMatch(/data-pagefind-body|http-equiv="refresh"/);

    expect(await read('dist/glossary/index.html')).toMatch(/<dt id="staff-congress"> *<span id="workers-congress">/);
    const sitemap = await read('dist/sitemap-0.xml');
    expect(sitemap).toContain('/union/reports/shiqing/2024-03-08/');
    expect(sitemap).not.toMatch(/qingshi|2021-03-08/);
  });
});
