import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { imported } from '../../src/schema/imported.ts';
import { ledger } from '../../src/schema/ledger.ts';
import { runScript } from '../command.ts';
import { copyFixtureSite } from '../fixture-site.ts';

const SOURCE = `2024年3月8日 星期五
责编/许文 美编/顾青 校对/何林

青石县总工会： 春风送到车间里

本报通讯员 丁山 本报记者 吴川

去年，青石县总工会新建基层工会38家，其中茶厂6家。全年筹集送温暖资金12.5万元，慰问困难职工近300名。

职工趣味运动会

建会入会 凝聚职工力量

截至目前，全县工会会员达2.1万人。各乡镇把入会流程做成一页图，贴在厂门口，职工扫码三分
钟就能填完。
`;

describe('npm run import', () => {
  let site: Awaited<ReturnType<typeof copyFixtureSite>>;
  let file: string;
  beforeEach(async () => {
    site = await copyFixtureSite();
    file = join(site.root, 'page.txt');
    await writeFile(file, SOURCE);
  });
  afterEach(() => site.remove());

  const run = (...args: string[]) => runScript('import', ['--root', site.root, ...args]);
  const read = (path: string) => readFile(join(site.root, path), 'utf8');
  const DRAFT = 'content/drafts/qingshi/2024-03-08.md';
  const LEDGER = 'content/ledgers/qingshi/2024-03-08.json';

  it('writes a draft with typed figures and a ledger, and tells what it found', async () => {
    const { code, stdout, stderr } = await run(file);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('青石县（qingshi）');
    expect(stdout).toContain('之间的断句已接上');
    const draft = await read(DRAFT);
    expect(draft).toContain('headline: 春风送到车间里');
    expect(draft).toContain('本报记者: [吴川]');
    expect(draft).toContain('[38家](../../indicators/new-unions.md)');
    expect(draft).toContain('职工扫码三分钟就能填完');
    const numbers = ledger.parse(JSON.parse(await read(LEDGER))).numbers;
    expect(numbers.find(({ text }) => text === '12.5万元')).toMatchObject({
      value: 125_000,
      period: '2023',
      paragraph: 1,
    });
  });

  it('writes a draft that check finds sound, but for what an editor must still condense', async () => {
    await run(file);
    const { stdout } = await runScript('check', ['--root', site.root, '--json']);
    const { findings } = JSON.parse(stdout) as { findings: { file: string; severity: string; message: string }[] };
    expect(findings.filter(({ file: at, severity }) => at === DRAFT && severity === 'error')).toEqual([]);
  });

  it('gives the same bytes again, and never overwrites an edited draft without --force', async () => {
    await run(file);
    const before = [await read(DRAFT), await read(LEDGER)];
    expect(await run(file)).toMatchObject({ code: 0 });
    expect([await read(DRAFT), await read(LEDGER)]).toEqual(before);
    await writeFile(join(site.root, DRAFT), `${before[0]}编辑写的一句。\n`);
    const refused = await run(file);
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain('--force');
    expect(await read(DRAFT)).toContain('编辑写的一句');
    expect(await run(file, '--force')).toMatchObject({ code: 0 });
    expect(await read(DRAFT)).toBe(before[0]);
  });

  it('keeps a ledger that a check has marked', async () => {
    await run(file);
    const marked = { ...(JSON.parse(await read(LEDGER)) as object), verified: '2024-03-09' };
    await writeFile(join(site.root, LEDGER), JSON.stringify(marked));
    expect(await run(file)).toMatchObject({ code: 0 });
    expect(await read(LEDGER)).toContain('2024-03-09');
  });

  it('prints one JSON object and nothing else, and writes nothing', async () => {
    const { code, stdout, stderr } = await run(file, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const json = imported.parse(JSON.parse(stdout));
    expect(json).toMatchObject({
      organisation: '青石县总工会',
      district: '青石县',
      date: '2024-03-08',
      byline: { 本报通讯员: ['丁山'], 本报记者: ['吴川'] },
      captions: ['职工趣味运动会'],
    });
    for (const { context, text } of json.figures) {
      expect([...context].length).toBeLessThanOrEqual(24);
      expect(context).toContain(text);
      expect(SOURCE.replace(/\n/g, '')).toContain(context);
    }
    await expect(read(DRAFT)).rejects.toThrow('ENOENT');
  });

  it('proposes a district that is not known yet', async () => {
    await writeFile(file, SOURCE.replaceAll('青石县', '白鹭区'));
    const { code, stdout } = await run(file);
    expect(code).toBe(0);
    expect(stdout).toContain('- id: bailu');
    expect(await read('content/drafts/bailu/2024-03-08.md')).toContain('district: bailu');
  });

  it.each([
    ['an empty file', new Uint8Array()],
    [
      'an image',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]),
    ],
  ])('says what is wrong with %s and writes nothing', async (_, bytes) => {
    await writeFile(file, bytes);
    const { code, stdout, stderr } = await run(file);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/\p{Script=Han}{4}/u);
    await expect(read(DRAFT)).rejects.toThrow('ENOENT');
  });

  it('tells wrong usage', async () => {
    await mkdir(join(site.root, 'folder'));
    expect(await run()).toMatchObject({ code: 2 });
    expect(await run(join(site.root, 'missing.txt'))).toMatchObject({ code: 2 });
    expect(await run(join(site.root, 'folder'))).toMatchObject({ code: 2 });
    expect(await run(file, '--district', '青石')).toMatchObject({ code: 2 });
  });
});
