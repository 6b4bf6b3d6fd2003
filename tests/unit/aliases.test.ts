import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../src/markdown/parse-report.ts';
import { renderReport } from '../../src/markdown/render-report.ts';
import { aliasChanges } from '../../src/verify/alias-changes.ts';

const PATH = 'content/reports/qingshi/2024-03-08.md';
const written = (body: string, more = ''): string =>
  `---\ndistrict: qingshi\norganisation: 青石县总工会\nheadline: 石上开花\npublished: 2024-03-08\nperiod: "2023"\nbyline: {}\ncredits: {}\nphotos: []\nform: digest\nsummary: 概要。\n${more}---\n\n## [组织建设](../../topics/organising.md)：建会\n\n${body}\n`;
const changesOf = (before: string, after: string) => aliasChanges({ path: PATH, text: after }, before);
const idsOf = (text: string): string[] => parseReport(PATH, text).sentences.map(({ id }) => id);

describe('permalinks of sentences', () => {
  const sentence = fc
    .array(fc.constantFrom(...'青石县工会建了三家新企业职工书屋送去清凉'), { minLength: 4, maxLength: 24 })
    .map((characters) => `${characters.join('')}。`);

  it('survive any paragraph above', () => {
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { minLength: 2, maxLength: 8 }), (sentences) => {
        const [inserted = '', ...others] = sentences;
        const before = idsOf(written(others.join('')));
        expect(idsOf(written(`${inserted}\n\n${others.join('')}`))).toEqual(expect.arrayContaining(before));
      }),
    );
  });
});

describe('aliasChanges', () => {
  const before = written('全年新建工会三家，发展会员九十名。走访企业一百家。');

  it('has nothing to say when sentences only move', () => {
    const moved = written('走访企业一百家。\n\n全年新建工会三家，发展会员九十名。');
    expect(changesOf(before, moved)).toMatchObject({ retired: [], change: null, refused: false });
  });

  it('leads a reworded sentence to the one most like it, and writes it so that the check is content', () => {
    const after = written('全年新建工会四家，发展会员九十名。走访企业一百家。');
    const { retired, change } = changesOf(before, after);
    expect(retired.map(({ oldText, nowText }) => [oldText, nowText])).toEqual([
      ['全年新建工会三家，发展会员九十名。', '全年新建工会四家，发展会员九十名。'],
    ]);
    const [, old = ''] = idsOf(before);
    const [, now = ''] = idsOf(after);
    expect(change?.after.text).toBe(after.replace('---\n\n', `aliases:\n  ${old}: ${now}\n---\n\n`));
    expect(changesOf(before, change?.after.text ?? '').retired).toEqual([]);
  });

  it('leads on what led to a sentence that is reworded again, and keeps line ends and mark', () => {
    const [, first = ''] = idsOf(before);
    const second = written('全年新建工会四家，发展会员九十名。走访企业一百家。', `aliases:\n  s-00000000: ${first}\n`);
    const crlf = `\uFEFF${second.replaceAll('\n', '\r\n')}`;
    const { change } = changesOf(before, crlf);
    const [, now = ''] = idsOf(second);
    expect(change?.after.text).toContain(`aliases:\r\n  s-00000000: ${now}\r\n  ${first}: ${now}\r\n---\r\n`);
    expect(change?.after.text.startsWith('\uFEFF---\r\n')).toBe(true);
  });

  it('leaves to a person what is like nothing any more, and what cannot be added to', () => {
    expect(changesOf(before, written('走访企业一百家。')).retired).toMatchObject([{ now: null }]);
    const flow = written('全年新建工会四家，发展会员九十名。走访企业一百家。', 'aliases: {s-00000000: s-00000001}\n');
    expect(changesOf(before, flow)).toMatchObject({ change: null, refused: true });
    const empty = written('全年新建工会四家，发展会员九十名。走访企业一百家。', 'aliases: {}\n');
    expect(changesOf(before, empty).change?.after.text).toMatch(/aliases: ?\n {2}s-[0-9a-f]{8}: s-[0-9a-f]{8}\n---/);
  });
});

describe('a page with aliases', () => {
  it('answers to the retired id in the sentence that took its place', () => {
    const report = parseReport(PATH, written('走访企业一百家。'));
    const [, id = ''] = report.sentences.map((one) => one.id);
    const { body } = renderReport(report, { base: '/', period: '2023', aliases: { 's-0000000a': id } });
    expect(body).toContain(`<span id="${id}" class="sentence"><span id="s-0000000a" class="alias"></span>走访`);
  });
});
