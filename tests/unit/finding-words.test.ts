import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { checkContent } from '../../src/verify/check-content.ts';

const SITE = fileURLToPath(new URL('../fixtures/site/', import.meta.url));
const REPORT = 'content/reports/qingshi/2024-03-08.md';
const ADDRESS = '../../indicators/new-unions.md';

const site = await readContent(SITE, { drafts: false });
const sound = site.find(({ path }) => path === REPORT)?.text ?? '';

/** The findings of the sound site after an edit of its report. */
const findingsOf = (from: string, to: string): Finding[] =>
  checkContent(site.map((file) => (file.path === REPORT ? { ...file, text: sound.replace(from, () => to) } : file)));
const withFile = (path: string, text: string): Finding[] =>
  checkContent([...site.filter((file) => file.path !== path), { path, text }]);

describe('a finding about the frontmatter', () => {
  it.each([
    ['byline: {本报记者: [方一鸣]}', 'byline: 方一鸣', '字段 byline 不能写成一段文字', '{本报记者: [张三]}'],
    [
      '[方一鸣]',
      '[方一鸣，田小禾]',
      '字段 byline.本报记者 第 1 项 不合格：姓名之间用半角逗号隔开，写成 [张三, 李四]',
      '{本报记者: [张三]}',
    ],
    [
      '[方一鸣]',
      '[方一鸣、田小禾]',
      '字段 byline.本报记者 第 1 项 不合格：姓名之间用半角逗号隔开，写成 [张三, 李四]',
      '{本报记者: [张三]}',
    ],
    ['photos: ["采石场职工在灯会上猜谜。"]', 'photos: 图', '字段 photos 不能写成一段文字', '["图片说明"]'],
    ['form: digest', 'form: summary', '字段 form 不能写成“summary”', 'digest 或 full'],
    ['period: "2023"\n', '', '缺少字段 period', '"2022"、"2023-01/2023-04"、undated 或 periods 里的名称'],
    ['headline: 石上开花 岁岁有声', 'headline:', '字段 headline 还没有填', null],
    ['headline: 石上开花 岁岁有声', 'headline: ""', '字段 headline 还没有填', null],
    ['headline: 石上开花 岁岁有声', 'headline: 2023', '字段 headline 不能写成数字', '"2023"'],
    [
      'form: digest',
      'form: digest\nperiods: {Term: {name: 甲}}',
      '字段 periods 里的名称“Term”不合格：时段的代号只用小写英文字母和数字，例如 term',
      '{term: {name: 第十四次代表大会以来}}',
    ],
    [
      'published: 2024-03-08',
      'published: 2024/3/8',
      '字段 published 不合格：不是日历上的日期',
      '2023-04-26 这样的日期',
    ],
    ['form: digest', 'form: digest\nurl: 某网', '字段 url 不能写成“某网”', 'https:// 或 http:// 开头的网址'],
    ['headline: 石上开花 岁岁有声', 'headline: "石上开花', 'YAML 读不下去：引号或括号从这里开始，却没有结束', null],
    ['headline: 石上开花 岁岁有声', 'headline: *石上', 'YAML 读不下去：以 * 开头的值会被当成引用，要放在引号里', null],
  ])('%s → %s', (from, to, message, expected) => {
    expect(findingsOf(from, to)).toMatchObject([{ file: REPORT, message, expected }]);
  });

  it.each([
    [REPORT, '---\n---\n\n有一句话。\n', '文件头是空的'],
    [REPORT, '---\n- 甲\n---\n\n有一句话。\n', '文件头应是一行一个“字段: 值”'],
    [REPORT, '---\nform: full\n\n有一句话。\n', '文件头没有结束：少了单独一行的 ---'],
    [REPORT, '\n---\nform: full\n---\n\n有一句话。\n', '文件的第一行不是 ---，没有文件头'],
    [
      'content/indicators/new.md',
      '---\nname: 甲\nunits: [家]\nbasis: flows\ntopic: care\n---\n',
      '字段 basis 不能写成“flows”',
    ],
  ])('%s %j', (path, text, message) => {
    expect(withFile(path, text)).toMatchObject([{ file: path, message }]);
  });

  it('speaks Chinese of whatever the fields hold', () => {
    const values = [
      '',
      '甲',
      '3',
      'true',
      '[]',
      '{}',
      '[[]]',
      '[{}]',
      '{甲: 乙}',
      '{甲: [3]}',
      '{"": [甲]}',
      '2024-13-40',
      '-1',
    ];
    const fields = [...sound.matchAll(/^([a-z]+): .*$/gm)].map(([line, name]) => ({ line, name }));
    for (const { line, name } of fields) {
      for (const value of values) {
        for (const { message } of findingsOf(line, `${name}: ${value}`)) {
          expect(message).not.toMatch(/期望|接收|无效|数值|Invalid|expected|字段 {2}/);
          expect(message).toMatch(/\p{Script=Han}/u);
        }
      }
    }
  });
});

describe('a finding about a link', () => {
  it.each([
    ['../../indicators/新建基层工会.md', 'new-unions（“新建基层工会”的代号）'],
    ['../../indicators/组建工会.md', 'new-unions（“组建工会”的代号）'],
    ['../../topics/帮扶关爱.md', 'care（“帮扶关爱”的代号）'],
    ['../../glossary/职代会.md', 'workers-congress（“职代会”的代号）'],
    ['../../indicators/new-union.md', 'new-unions（最接近的名称）'],
    ['../../indicators/new-unions', ADDRESS],
    ['../../indicators/new-unions#2023', `${ADDRESS}#2023`],
    ['..\\..\\indicators\\new-unions.md', ADDRESS],
    ['../../indicators/new-unions。md', ADDRESS],
    ['../../indicators/new-unions.md＃undated', `${ADDRESS}#undated`],
    ['../../indicators/new-unions.md“省级”', `${ADDRESS} "省级"`],
    ['../../indicators/new-unions.md#2023“省级”', '2023 "省级"'],
    ['../../indicators/new-unions.md#２０２３年1月', '2023-01'],
    ['../../indicators/new-unions.md#2022年12月—2023年1月', '2022-12/2023-01'],
    ['../../indicators/new-unions.md#2023-3', '2023-03'],
    ['../../indicators/new-unions.md#2023-13', null],
    ['../../indicators/new-unions.md#undatd', 'undated（最接近的名称）'],
    ['../../../indicators/new-unions.md', ADDRESS],
    ['../../indicator/new-unions.md', ADDRESS],
  ])('%s', (address, expected) => {
    expect(findingsOf(ADDRESS, address)).toMatchObject([{ file: REPORT, line: 17, column: 12, expected }]);
  });

  it('tells a district by its name', () => {
    expect(findingsOf('district: qingshi', 'district: 青石县')).toMatchObject([
      { expected: 'qingshi（“青石县”的代号）' },
    ]);
  });

  it('tells how a broken one is written', () => {
    const [finding] = findingsOf(`](${ADDRESS})`, `]（${ADDRESS}）`);
    expect(finding).toMatchObject({ code: 'link-broken', actual: `[12家]（${ADDRESS}）` });
    expect(finding?.message).toContain('括号和引号要用半角的 [ ] ( ) "，中间不留空格');
  });

  it('quotes the reference that nothing defines', () => {
    expect(findingsOf('[^1]: ', '[^1]：').map(({ message }) => message)).toEqual(['“[^1]”没有定义', '“[^1]”没有定义']);
  });
});

describe('a finding about a file', () => {
  it.each([
    ['content/reports/qingshi/2024-05-01.txt', '报道的文件名要以 .md 结尾', 'content/reports/qingshi/2024-05-01.md'],
    ['content/reports/qingshi/2024-05-01.MD', '报道的文件名要以 .md 结尾', 'content/reports/qingshi/2024-05-01.md'],
    [
      'content/reports/2024-05-01.md',
      '报道要直接放在它的地区的文件夹里',
      'content/reports/<地区代号>/<日期或 undated>.md',
    ],
    ['content/notes.md', 'content/ 里有不认识的文件', null],
  ])('%s', (path, message, expected) => {
    expect(withFile(path, '')).toMatchObject([{ file: path, message, expected }]);
  });
});
