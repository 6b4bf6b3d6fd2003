import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { checkContent } from '../../src/verify/check-content.ts';
import { type ContentFile, pagesOf } from '../../src/verify/content-file.ts';

const SITE = fileURLToPath(new URL('../fixtures/site/', import.meta.url));
const site = await readContent(SITE, { drafts: true });
const TERM = 'content/glossary/workers-congress.md';

const withFile = (path: string, text: string): ContentFile[] => [
  ...site.filter((file) => file.path !== path),
  { path, text },
];
const findingsOf = (...entries: string[]): Finding[] =>
  checkContent(withFile('content/moved.yml', entries.map((entry) => `- {${entry}}\n`).join('')));
const entry = (from: string, to: string): string => `from: ${from}, to: ${to}, date: 2026-11-20`;
const withdrawn = 'from: /reports/linxi/2021-03-08/, withdrawn: true, reason: 数字有误, date: 2026-11-20';

describe('content/moved.yml', () => {
  it.each([
    [entry('/indicators/a/', '/indicators/new-unions/')],
    [`${entry('/topics/a/', '/topics/care/')}, withdrawn: false`],
    [entry('/districts/a/', '/districts/linxi/')],
    [entry('/reports/a/2021-03-08/', '/reports/linxi/undated/')],
    [withdrawn],
    [`${withdrawn}, to: /reports/linxi/undated/`],
  ])('may say {%s}', (text) => {
    expect(findingsOf(text)).toEqual([]);
  });

  it('may be without an entry', () => {
    expect(checkContent(withFile('content/moved.yml', '# 还没有\n'))).toEqual([]);
  });

  it.each([
    ['', '第 1 项'],
    ['from: /indicators/a/, date: 2026-11-20', '缺少字段 第 1 项 to'],
    ['from: /reports/a/b/, withdrawn: true, date: 2026-11-20', '缺少字段 第 1 项 reason'],
    [entry('/indicators/a', '/indicators/new-unions/'), '字段 第 1 项 from 不合格：地址写成'],
    [entry('indicators/a/', '/indicators/new-unions/'), '字段 第 1 项 from 不合格：地址写成'],
    [entry('/compare/', '/indicators/new-unions/'), '字段 第 1 项 from 不合格：地址写成'],
    [entry('/indicators/a/', '/indicators/new-unions/#2023'), '字段 第 1 项 to 不合格：地址写成'],
    ['from: /topics/a/, withdrawn: true, reason: 旧, date: 2026-11-20', '第 1 项 from 不合格：撤下的是报道'],
    [withdrawn.replace('true', 'yes'), '字段 第 1 项 withdrawn 不能写成“yes”'],
    [withdrawn.replace('11-20', '11-31'), '字段 第 1 项 date 不合格：不是日历上的日期'],
    [`${withdrawn}, by: 编者`, '不认识的字段 by'],
    [`${entry('/topics/a/', '/topics/care/')}, reason: 改名`, '不认识的字段 reason'],
  ])('may not say {%s}', (text, message) => {
    const [finding, ...more] = findingsOf(text);
    expect(finding?.message).toContain(message);
    expect(finding).toMatchObject({ file: 'content/moved.yml', line: 1, severity: 'error' });
    expect(text === '' || more.length === 0).toBe(true);
  });

  it.each<[string[], [code: string, line: number, column: number, expected: string | null][]]>([
    [[entry('/topics/care/', '/topics/organising/')], [['moved-living', 1, 10, null]]],
    [
      [entry('/topics/a/', '/topics/cares/'), entry('/topics/b/', '/topics/nothing-like-it/')],
      [
        ['moved-nowhere', 1, 26, '/topics/care/（最接近的名称）'],
        ['moved-nowhere', 2, 26, null],
      ],
    ],
    [
      [entry('/topics/a/', '/topics/b/'), entry('/topics/b/', '/topics/c/'), entry('/topics/c/', '/topics/care/')],
      [
        ['moved-nowhere', 1, 26, '/topics/care/'],
        ['moved-nowhere', 2, 26, '/topics/care/'],
      ],
    ],
    [[entry('/topics/a/', '/topics/a/')], [['moved-nowhere', 1, 26, null]]],
    [
      [entry('/topics/a/', '/topics/care/'), entry('/topics/a/', '/topics/organising/')],
      [['moved-twice', 2, 10, null]],
    ],
    [[withdrawn, entry('/reports/a/b/', '/reports/linxi/2021-03-08/')], [['moved-nowhere', 2, 29, null]]],
  ])('%j', (entries, expected) => {
    const found = findingsOf(...entries).map(({ code, line, column, expected: form }) => [code, line, column, form]);
    expect(found).toEqual(expected);
  });

  it('tells a page that moved on from one that was withdrawn', () => {
    const messages = findingsOf(
      withdrawn,
      entry('/reports/a/b/', '/reports/linxi/2021-03-08/'),
      entry('/topics/a/', '/topics/b/'),
      entry('/topics/b/', '/topics/care/'),
      entry('/topics/c/', '/topics/nothing-like-it/'),
    ).map(({ message }) => message);
    expect(messages).toEqual([
      '/reports/linxi/2021-03-08/ 已经撤下',
      '/topics/b/ 已经搬走',
      '没有 /topics/nothing-like-it/ 这个页面',
    ]);
  });

  it('does not take a draft for a page', () => {
    const report = site.find(({ path }) => path === 'content/reports/linxi/undated.md');
    const draft = { path: 'content/drafts/linxi/undated-b.md', text: report?.text ?? '' };
    const moved = `- {${entry('/reports/a/b/', '/reports/linxi/undated-b/')}}\n`;
    expect(pagesOf([draft])).toEqual([]);
    expect(checkContent([...withFile('content/moved.yml', moved), draft]).map(({ code }) => code)).toEqual([
      'moved-nowhere',
    ]);
  });
});

describe('a former id of a glossary entry', () => {
  const formerly = (ids: string): string => `---\nterm: 职代会\nformerly: ${ids}\n---\n\n意思。\n`;

  it('leads to it', () => {
    expect(checkContent(withFile(TERM, formerly('[staff-congress]')))).toEqual([]);
  });

  it.each([
    ['[workers-congress]', [['formerly-taken', 3, 12]]],
    ['[a, a]', [['formerly-taken', 3, 15]]],
    ['[职代会]', [['frontmatter-field', 3, 12]]],
  ])('%s', (ids, expected) => {
    const found = checkContent(withFile(TERM, formerly(ids)));
    expect(found.map(({ code, line, column }) => [code, line, column])).toEqual(expected);
  });

  it('belongs to one entry only', () => {
    const other = '---\nterm: 工代会\nformerly: [a]\n---\n\n意思。\n';
    const files = [...withFile(TERM, formerly('[a]')), { path: 'content/glossary/union-congress.md', text: other }];
    expect(checkContent(files.toSorted((a, b) => (a.path < b.path ? -1 : 1)))).toMatchObject([
      { code: 'formerly-taken', file: TERM, message: '旧代号 a 已经属于 content/glossary/union-congress.md' },
    ]);
  });
});
