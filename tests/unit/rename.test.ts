import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContentAsWritten } from '../../src/files/content.ts';
import type { ContentFile } from '../../src/verify/content-file.ts';
import { type RenamePlan, planRename } from '../../src/verify/rename.ts';
import type { RenameKind, Renaming } from '../../src/verify/renaming.ts';

const SITE = fileURLToPath(new URL('../fixtures/site/', import.meta.url));
const site = await readContentAsWritten(SITE, { drafts: true });
const TODAY = '2026-11-20';
const MOVED = 'content/moved.yml';
const REPORT = 'content/reports/qingshi/2024-03-08.md';

const rename = (files: ContentFile[], kind: RenameKind, from: string, to: string): ContentFile[] =>
  applied(files, plan(files, { kind, from, to }));
const plan = (files: ContentFile[], renaming: Renaming): RenamePlan => planRename(files, renaming, TODAY);

/** The content after a plan that must have been accepted. */
function applied(files: ContentFile[], { refusal, findings, changes }: RenamePlan): ContentFile[] {
  expect({ refusal, findings }).toEqual({ refusal: null, findings: [] });
  const gone = new Set(changes.map(({ before }) => before?.path));
  return [...files.filter(({ path }) => !gone.has(path)), ...changes.map(({ after }) => after)];
}

const textOf = (files: ContentFile[], path: string): string | undefined =>
  files.find((file) => file.path === path)?.text;
const edited = (path: string, edit: (text: string) => string): ContentFile[] =>
  site.map((file) => (file.path === path ? { path, text: edit(file.text) } : file));
const withFiles = (...more: [path: string, text: string][]): ContentFile[] => {
  const paths = new Set(more.map(([path]) => path));
  return [...site.filter(({ path }) => !paths.has(path)), ...more.map(([path, text]) => ({ path, text }))];
};

const moveOf = (from: string, to: string): string => `- from: ${from}\n  to: ${to}\n  date: ${TODAY}\n`;

describe('a renamed indicator', () => {
  const TERM = 'content/glossary/workers-congress.md';

  it.each([
    ['[甲](../indicators/new-unions.md)', '[甲](../indicators/unions-founded.md)'],
    ['[甲](../indicators/new-unions.md#2021 "采石场")', '[甲](../indicators/unions-founded.md#2021 "采石场")'],
    ['[甲](<../indicators/new-unions.md#2021>)', '[甲](<../indicators/unions-founded.md#2021>)'],
    ['[甲]( ./../indicators/new-unions.md )', '[甲]( ./../indicators/unions-founded.md )'],
    ['[甲](/content/indicators/new-unions.md)', '[甲](/content/indicators/unions-founded.md)'],
    ['[甲][a]\n\n[a]: ../indicators/new-unions.md "茶厂"', '[甲][a]\n\n[a]: ../indicators/unions-founded.md "茶厂"'],
    ['| 甲 |\n| --- |\n| [乙](../indicators/new-unions.md) |', '| [乙](../indicators/unions-founded.md) |'],
    ['> *𠀀*[甲](../indicators/new\\-unions.md)', '> *𠀀*[甲](../indicators/unions-founded.md)'],
    ['[甲](../reports/qingshi/2023-03-08.md)', '[甲](../reports/qingshi/2023-03-08.md)'],
  ])('takes along %j', (before, after) => {
    const files = edited(TERM, (text) => `${text}\n${before}\n`);
    expect(textOf(rename(files, 'indicator', 'new-unions', 'unions-founded'), TERM)).toContain(`${after}\n`);
  });

  it('leaves what only looks like a link to it', () => {
    const prose =
      '说明：new-unions 与 `[9家](../../indicators/new-unions.md)` 照写，网址 https://example.org/indicators/new-unions.md 也是。';
    const files = edited(REPORT, (text) => `${text}\n${prose}\n`);
    const text = textOf(rename(files, 'indicator', 'new-unions', 'unions-founded'), REPORT);
    expect(text).toContain(prose);
    expect(text).not.toContain('(../../indicators/new-unions.md "');
  });

  it('is followed by ids in frontmatter, quotes and comments kept', () => {
    const path = 'content/indicators/new-unions.md';
    const files = edited(path, (text) => text.replace('[total-members]', "[ 'total-members' ] # total-members"));
    const text = textOf(rename(files, 'indicator', 'total-members', 'members'), path);
    expect(text).toContain("related: [ 'members' ] # total-members\n");
    expect(text).toContain('另见[会员总数](members.md)。');
  });

  it('is followed by an editor’s lowered grade', () => {
    const lowered = 'lowered: [{indicator: new-unions, grade: C, reason: 含外地企业}]\n';
    const files = edited(REPORT, (text) => text.replace('form: digest\n', `form: digest\n${lowered}`));
    const text = textOf(rename(files, 'indicator', 'new-unions', 'unions-founded'), REPORT);
    expect(text).toContain('lowered: [{indicator: unions-founded, grade: C, reason: 含外地企业}]\n');
  });

  it('is followed in drafts', () => {
    const draft = 'content/drafts/qingshi/2025-03-08.md';
    const text = (textOf(site, REPORT) ?? '').replace('2024-03-08', '2025-03-08');
    const files = rename(withFiles([draft, text]), 'indicator', 'new-unions', 'unions-founded');
    expect(textOf(files, draft)).toContain('[12家](../../indicators/unions-founded.md)');
    expect(textOf(files, MOVED)).not.toContain('2025');
  });
});

describe('a renamed topic, term, district or report', () => {
  it('topic: headings and indicators follow', () => {
    const files = rename(site, 'topic', 'care', 'welfare');
    expect(textOf(files, REPORT)).toContain('## [帮扶关爱](../../topics/welfare.md)：灯会和年货');
    expect(textOf(files, 'content/indicators/union-canteens.md')).toContain('\ntopic: welfare\n');
  });

  it.each([
    ['', 'formerly: [workers-congress]\n'],
    ['formerly: []\n', 'formerly: [workers-congress]\n'],
    ['formerly: [congress] # 旧\n', 'formerly: [congress, workers-congress] # 旧\n'],
    ['formerly:\n  - congress\n', 'formerly:\n  - congress\n  - workers-congress\n'],
    ['formerly: ["staff-congress", congress]\n', 'formerly: ["workers-congress", congress]\n'],
  ])('term with %j keeps its old id for the glossary page', (before, after) => {
    const files = edited('content/glossary/workers-congress.md', (text) => text.replace('full:', `${before}full:`));
    const renamed = rename(files, 'term', 'workers-congress', 'staff-congress');
    expect(textOf(renamed, 'content/glossary/staff-congress.md')).toContain(after);
    expect(textOf(renamed, REPORT)).toContain('[职代会](../../glossary/staff-congress.md)');
    expect(textOf(renamed, MOVED)).toBeUndefined();
  });

  it('district: its folders, its reports and the registry follow', () => {
    const draft = (textOf(site, REPORT) ?? '').replace('2024-03-08', '2025-03-08');
    const other = 'content/reports/linxi/undated.md';
    const files = withFiles(
      ['content/drafts/qingshi/2025-03-08.md', `${draft}\n见[上一篇](../../reports/qingshi/2024-03-08.md)。\n`],
      [REPORT, `${textOf(site, REPORT)}\n见[上一篇](2023-03-08.md)。\n`],
      [other, `${textOf(site, other)}\n见[邻县的](../qingshi/2023-03-08.md)。\n`],
    );
    const renamed = rename(files, 'district', 'qingshi', 'shiqing');
    expect(renamed.filter(({ path }) => path.includes('qingshi'))).toEqual([]);
    expect(textOf(renamed, 'content/drafts/shiqing/2025-03-08.md')).toContain('district: shiqing\n');
    expect(textOf(renamed, 'content/drafts/shiqing/2025-03-08.md')).toContain('(../../reports/shiqing/2024-03-08.md)');
    expect(textOf(renamed, 'content/reports/shiqing/2024-03-08.md')).toContain('[上一篇](2023-03-08.md)');
    expect(textOf(renamed, other)).toContain('[邻县的](../shiqing/2023-03-08.md)');
    expect(textOf(renamed, 'content/districts.yml')).toMatch(/^- id: shiqing\n {2}name: 青石县\n/);
    const pages = ['/districts/#/', '/reports/#/2023-03-08/', '/reports/#/2024-03-08/'];
    const entries = pages.map((page) => moveOf(page.replace('#', 'qingshi'), page.replace('#', 'shiqing')));
    expect(textOf(renamed, MOVED)).toBe(entries.join(''));
  });

  it('report: draft and ledger of its name come along, and its district is another’s', () => {
    const link = '见[去年的](2023-03-08.md)。';
    const files = edited(REPORT, (text) => `${text}\n${link}\n`);
    const renamed = rename(files, 'report', 'qingshi/2024-03-08', 'linxi/2024-03-08-b');
    const text = textOf(renamed, 'content/reports/linxi/2024-03-08-b.md');
    expect(text).toContain('district: linxi\n');
    expect(text).toContain('见[去年的](../qingshi/2023-03-08.md)。');
    expect(textOf(renamed, MOVED)).toContain(
      '- from: /reports/qingshi/2024-03-08/\n  to: /reports/linxi/2024-03-08-b/\n',
    );
  });
});

describe('content/moved.yml', () => {
  const rewritten = (text: string): string | undefined =>
    textOf(rename(withFiles([MOVED, text]), 'indicator', 'new-unions', 'unions-founded'), MOVED);
  const entry = moveOf('/indicators/new-unions/', '/indicators/unions-founded/');

  it.each([
    ['# 旧地址\n', `# 旧地址\n${entry}`],
    ['[]', entry],
    [
      '- from: /indicators/a/ # 甲\n  to: "/indicators/new-unions/" # 乙\n  date: 2026-01-02',
      `- from: /indicators/a/ # 甲\n  to: "/indicators/unions-founded/" # 乙\n  date: 2026-01-02\n${entry}`,
    ],
    [
      '- {from: /indicators/a/, to: /indicators/new-unions/, date: 2026-01-02}\n\n# 完\n',
      `- {from: /indicators/a/, to: /indicators/unions-founded/, date: 2026-01-02}\n\n# 完\n${entry}`,
    ],
    [
      '  - from: /topics/a/\n    to: /topics/care/\n    date: 2026-01-02\n',
      `  - from: /topics/a/\n    to: /topics/care/\n    date: 2026-01-02\n${entry.replace(/^/gm, '  ').trimEnd()}\n`,
    ],
    [
      '# 一\n- from: /indicators/unions-founded/ # 甲\n  to: /indicators/new-unions/\n  date: 2026-01-02 # 乙\n# 二\n- {from: /topics/a/, to: /topics/care/, date: 2026-01-02}\n',
      `# 一\n# 二\n- {from: /topics/a/, to: /topics/care/, date: 2026-01-02}\n${entry}`,
    ],
    ['\uFEFF# 旧地址\r\n', `\uFEFF# 旧地址\r\n${entry.replaceAll('\n', '\r\n')}`],
  ])('%j', (before, after) => {
    expect(rewritten(before)).toBe(after);
  });

  it('leads from every former address to the last one', () => {
    const once = rename(site, 'indicator', 'new-unions', 'b');
    const twice = rename(once, 'indicator', 'b', 'c');
    const entries = ['new-unions', 'b'].map((old) => moveOf(`/indicators/${old}/`, '/indicators/c/'));
    expect(textOf(twice, MOVED)).toBe(entries.join(''));
  });

  it('keeps the word on a withdrawn report: its address is not given away', () => {
    const withdrawn = '- {from: /reports/linxi/2024-03-08/, withdrawn: true, reason: 数字有误, date: 2026-01-02}\n';
    const { findings } = plan(withFiles([MOVED, withdrawn]), {
      kind: 'report',
      from: 'qingshi/2024-03-08',
      to: 'linxi/2024-03-08',
    });
    expect(findings).toMatchObject([{ code: 'moved-living', file: MOVED, line: 1, column: 10 }]);
  });
});

describe('a renaming is refused', () => {
  it.each<[Renaming, string]>([
    [{ kind: 'indicator', from: 'new-union', to: 'a' }, '没有指标“new-union”；是不是 new-unions（最接近的名称）'],
    [{ kind: 'indicator', from: 'new-unions', to: 'total-members' }, '指标“total-members”已经有了，换一个新的'],
    [{ kind: 'term', from: 'a', to: 'b' }, '没有词条“a”'],
    [{ kind: 'district', from: 'qingshi', to: 'linxi' }, '地区“linxi”已经有了，换一个新的'],
    [{ kind: 'report', from: 'qingshi', to: 'linxi/a' }, '没有报道“qingshi”'],
    [
      { kind: 'report', from: 'linxi/undated', to: 'qingshi/2024-03-08' },
      '报道“qingshi/2024-03-08”已经有了，换一个新的',
    ],
  ])('%j', (renaming, refusal) => {
    expect(plan(site, renaming)).toMatchObject({ refusal, findings: [], changes: [] });
  });

  it('while the content has errors, which it tells', () => {
    const files = edited(REPORT, (text) => text.replace('12家', '12场'));
    const found = plan(files, { kind: 'topic', from: 'care', to: 'welfare' });
    expect(found).toMatchObject({ refusal: null, findings: [{ code: 'unit-mismatch' }], changes: [] });
  });

  it('when it would bring an error', () => {
    const found = plan(site, { kind: 'report', from: 'qingshi/2024-03-08', to: 'qingshi/2024-03-09' });
    expect(found).toMatchObject({ refusal: null, findings: [{ code: 'path-mismatch' }], changes: [] });
  });

  it('but not for a warning that was there before', () => {
    const files = edited('content/glossary/workers-congress.md', (text) => `${text}\n[^1]: 没有用到。\n`);
    expect(rename(files, 'term', 'workers-congress', 'staff-congress')).toHaveLength(site.length);
  });
});

describe('any renaming', () => {
  const things: [RenameKind, string][] = [
    ['indicator', 'new-unions'],
    ['indicator', 'total-members'],
    ['term', 'workers-congress'],
    ['topic', 'care'],
    ['topic', 'organising'],
    ['district', 'qingshi'],
    ['district', 'linxi'],
  ];
  const written = fc.record({ mark: fc.boolean(), crlf: fc.boolean(), quote: fc.constantFrom('', "'", '"') });
  const id = fc.stringMatching(/^x[a-z0-9]{1,8}(-[a-z0-9]{1,5})?$/);

  it('changes only names, and back again leaves the content as it was, moved.yml aside', () => {
    fc.assert(
      fc.property(fc.constantFrom(...things), id, fc.array(written, { minLength: 1 }), ([kind, from], to, styles) => {
        const files = site.map((file, i) =>
          styled(file, styles[i % styles.length] ?? { mark: false, crlf: false, quote: '' }),
        );
        const there = rename(files, kind, from, to);
        const renamedText = (text: string): string => withoutFormerly(text).replaceAll(to, from);
        expect(byPath(there, (path) => path.replaceAll(to, from), renamedText)).toEqual(byPath(files));
        const back = rename(there, kind, to, from);
        expect(byPath(back, (path) => path, withoutFormerly)).toEqual(byPath(files));
      }),
      { numRuns: 40 },
    );
  });

  function styled({ path, text }: ContentFile, style: { mark: boolean; crlf: boolean; quote: string }): ContentFile {
    const quoted = text.replace(/^((?:- id|district|topic): )(\S+)$/gm, `$1${style.quote}$2${style.quote} # 注`);
    const lines = style.crlf ? quoted.replaceAll('\n', '\r\n') : quoted;
    return { path, text: (style.mark ? '\uFEFF' : '') + lines };
  }

  function byPath(
    files: ContentFile[],
    pathOf = (path: string): string => path,
    read = (text: string): string => text,
  ): Record<string, string> {
    const entries = files.filter(({ path }) => path !== MOVED).map(({ path, text }) => [pathOf(path), read(text)]);
    return Object.fromEntries(entries) as Record<string, string>;
  }

  function withoutFormerly(text: string): string {
    return text.replace(/^formerly: .*\r?\n/m, '');
  }
});
