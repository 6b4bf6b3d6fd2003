import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import { checkContent } from '../../src/verify/check-content.ts';
import { contentCodes } from '../../src/verify/content-codes.ts';
import type { ContentFile } from '../../src/verify/content-file.ts';

const SITE = fileURLToPath(new URL('../fixtures/site/', import.meta.url));
const CASES = new URL('../fixtures/findings/', import.meta.url);
const REPORT = 'content/reports/qingshi/2024-03-08.md';

const site = await readContent(SITE, { drafts: false });
const cases = (await readdir(CASES)).filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -3));

/** The sound fixture site with one file put in the place of another, or added. */
const withFile = (path: string, text: string): ContentFile[] => [
  ...site.filter((file) => file.path !== path),
  { path, text },
];
const placesOf = (files: ContentFile[]): unknown[] =>
  checkContent(files).map(({ code, line, column }) => [code, line, column]);

describe('checkContent', () => {
  it('has nothing to say of the sound site', () => {
    expect(checkContent(site)).toEqual([]);
  });

  // Add a case by adding <name>.md (a report) and <name>.json ([[code, line, column], …]).
  it.each(cases)('report: %s', async (name) => {
    const text = await readFile(new URL(`${name}.md`, CASES), 'utf8');
    const expected: unknown = JSON.parse(await readFile(new URL(`${name}.json`, CASES), 'utf8'));
    expect(placesOf(withFile(REPORT, text))).toEqual(expected);
  });

  it('covers every code that a report can bring about', async () => {
    const expected = await Promise.all(cases.map((name) => readFile(new URL(`${name}.json`, CASES), 'utf8')));
    const elsewhere = new Set([
      'file-unexpected',
      'duplicate-id',
      'duplicate-name',
      'source-duplicate',
      'synonym-taken',
    ]);
    const uncovered = Object.keys(contentCodes).filter(
      (code) => !elsewhere.has(code) && !expected.join('').includes(`"${code}"`),
    );
    expect(uncovered).toEqual([]);
  });

  it.each([
    [
      'content/indicators/new-unions.md',
      '---\nname: 甲\nunits: [家]\nbasis: flow\ntopic: organizing\nrelated: [total-member]\n---\n',
      [
        ['topic-unknown', 5, 8],
        ['indicator-unknown', 6, 11],
      ],
    ],
    [
      'content/indicators/new-unions.md',
      '---\nname: 甲\nunits: 家\nbasis: flow\ntopic: organising\n---\n',
      [['frontmatter-field', 3, 8]],
    ],
    ['content/topics/care.md', '没有文件头\n', [['frontmatter-missing', 1, 1]]],
    [
      'content/glossary/new.md',
      '---\nterm: 新词\n---\n\n见[词](other.md)。<br>\n',
      [
        ['term-unknown', 5, 2],
        ['raw-html', 5, 16],
      ],
    ],
    [
      'content/glossary/new.md',
      '---\nterm: 新词\nsynonyms: [又一词, 职工代表大会]\n---\n\n意思。\n',
      [['synonym-taken', 3, 17]],
    ],
    [
      'content/districts.yml',
      '- {id: qingshi, name: 甲, city: 乙, order: 1}\n- {id: linxi, name: 丙, city: 乙, order: 2}\n- {id: linxi, name: 丁, city: 乙, order: 3}\n',
      [['duplicate-id', 3, 8]],
    ],
    [
      'content/districts.yml',
      '- {id: qingshi, name: 甲, city: 乙, order: 1}\n- {id: linxi, name: 甲, city: 乙, order: 2}\n',
      [['duplicate-name', 2, 21]],
    ],
    ['content/topics/gig.md', '---\nname: 组织建设\norder: 3\n---\n', [['duplicate-name', 2, 7]]],
    [
      'content/indicators/unions.md',
      '---\nname: 工会食堂\nunits: [家]\nbasis: flow\ntopic: care\n---\n',
      [['duplicate-name', 2, 7]],
    ],
    [
      'content/services.yml',
      '- {id: a, name: 甲, order: 1, need: 乙, ask: 丙, words: [丁], indicators: [new-unions, new-union]}\n- {id: a, name: 甲, order: 1, need: 乙, ask: 丙, words: [丁]}\n',
      [
        ['indicator-unknown', 1, 84],
        ['duplicate-id', 2, 8],
      ],
    ],
    [
      'content/services.yml',
      '- {id: a, name: 甲, order: 1, need: 乙, ask: 丙, words: []}\n',
      [['frontmatter-field', 1, 54]],
    ],
    ['content/site.yml', '# 还没有填\nowner:\nicp: ""\n', []],
    ['content/site.yml', '', []],
    [
      'content/site.yml',
      'owner: 青石县总工会\ncontact: mailto:gh@example.org\nicp: 苏ICP备12345678号-1\npolice: 苏公网安备 32010000000000号\nrepository: https://example.org/code\n',
      [],
    ],
    [
      'content/site.yml',
      'owner: [甲]\ncontact: mailto:gh\nicp: 12345678\npolice: 苏公网安备3201号\nrepository: example.org\nphone: "1"\n',
      [
        ['frontmatter-field', 1, 8],
        ['frontmatter-field', 2, 10],
        ['frontmatter-field', 3, 6],
        ['frontmatter-field', 4, 9],
        ['frontmatter-field', 5, 13],
        ['frontmatter-unknown-field', 6, 1],
      ],
    ],
    ['content/site.yml', 'owner: "甲\n', [['yaml-invalid', 1, 8]]],
    ['content/site.yml', '- 甲\n', [['frontmatter-field', 1, 1]]],
    ['content/reports/qingshi/2024-03-09.txt', '报道', [['file-unexpected', 1, 1]]],
    ['content/notes.txt', '便条', [['file-unexpected', 1, 1]]],
  ])('%s (%#)', (path, text, expected) => {
    expect(placesOf(withFile(path, text))).toEqual(expected);
  });

  it('finds the same source in two reports', () => {
    const source = `source: {sha256: ${'0a'.repeat(32)}, characters: 9}\n`;
    const files = site.map(({ path, text }) => ({ path, text: text.replace('summary:', `${source}summary:`) }));
    const [first, ...others] = files.filter(({ text }) => text.includes('sha256'));
    const found = checkContent(files).filter(({ code }) => code !== 'ledger-missing');
    expect(found.map(({ code }) => code)).toEqual(others.map(() => 'source-duplicate'));
    expect(found[0]).toMatchObject({ line: 11, column: 18, message: `同一份源文已经有报道：${first?.path}` });
  });

  it('names the nearest known name', () => {
    const files = withFile(
      'content/indicators/union-canteens.md',
      '---\nname: 甲\nunits: [家]\nbasis: stock\ntopic: caer\n---\n',
    );
    expect(checkContent(files)[0]).toMatchObject({ actual: 'caer', expected: 'care（最接近的名称）' });
  });

  it('collects the findings of all files in one run', () => {
    const files = site.map(({ path, text }) => ({ path, text: text.replace(/^---\n/, '---\nextra: 1\n') }));
    const told = new Set(checkContent(files).map(({ file }) => file));
    expect(told.size).toBe(site.filter(({ path }) => path.endsWith('.md')).length);
  });

  it('survives any text, and every finding points into the file', () => {
    const sound = site.find(({ path }) => path === REPORT)?.text ?? '';
    const piece = fc.constantFrom(
      '---',
      '\n',
      '[',
      '](',
      '../../indicators/new-unions.md',
      ')',
      '#2023',
      '"省级"',
      '<b>',
      '[^1]',
      ': ',
      '- ',
      '| ',
      '12家',
      '\u0000',
    );
    const mutation = fc.tuple(fc.nat(sound.length), fc.nat(40), fc.oneof(piece, fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 5 }), (mutations) => {
        const text = mutations.reduce(
          (now, [at, cut, insert]) => now.slice(0, at) + insert + now.slice(at + cut),
          sound,
        );
        const lines = text.split(/\r\n|\r|\n/);
        for (const { line, column } of checkContent(withFile(REPORT, text))) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length + 1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
