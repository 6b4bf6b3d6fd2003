import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { conflictsOf, figuresOf } from '../../src/markdown/figures.ts';
import { parseReport } from '../../src/markdown/parse-report.ts';
import { plainText } from '../../src/markdown/plain-text.ts';

const PATH = 'content/reports/qingshi/2024-03-08.md';
const parse = (body: string) => parseReport(PATH, `---\nperiod: "2023"\n---\n\n${body}\n`);
const link = (text: string, tail = '') => `[${text}](../../indicators/new-unions.md${tail})`;
const figures = (body: string) => figuresOf(parse(body).mentions, '2023');

describe('parseReport', () => {
  it('reads the fixture report: sections with topics, sentences, figures', async () => {
    const text = await readFile(new URL(`../fixtures/site/${PATH}`, import.meta.url), 'utf8');
    const { sections, sentences, mentions } = parseReport(PATH, text);
    expect(sections.map(({ heading, topics, line }) => [heading, topics, line])).toEqual([
      ['组织建设：矿山里的新工会', ['organising'], 15],
      ['帮扶关爱：灯会和年货', ['care'], 19],
    ]);
    expect(mentions.map(({ text: printed }) => printed)).toEqual(['12家', '3家', '5,310名', '8万余元', '近10家']);
    expect(sentences.map(plainText)).toContain('报道没有说明其余工会的行业。');
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
  });

  it('gives a repeated sentence an id of its own', () => {
    const [first, second] = parse('同一句话。\n\n同一句话。').sentences;
    expect(second?.id).toBe(`${first?.id}-2`);
  });

  it('keeps the id of a sentence when others change', () => {
    const before = parse('甲句。乙句。').sentences.at(-1)?.id;
    expect(parse('改过的甲句。又加一句。乙句。').sentences.at(-1)?.id).toBe(before);
  });

  it('keeps a footnote mark with its sentence and out of its words', () => {
    const sentences = parse('甲句。[^1]乙句。\n\n[^1]: 注。').sentences.map(plainText);
    expect(sentences).toEqual(['甲句。', '乙句。', '注。']);
  });

  it('joins lines between Han characters', () => {
    expect(parse('一行\n接一行 ABC\nDEF').sentences.map(plainText)).toEqual(['一行接一行 ABC\nDEF']);
  });

  it('does not cut a sentence inside emphasis or a link', () => {
    expect(parse('**“甲。”**是名字。后句。').sentences.map(plainText)).toEqual(['“甲。”', '是名字。', '后句。']);
  });
});

describe('figuresOf', () => {
  it('reads title and fragment', () => {
    const [figure] = figures(link('近10家', '#2022-01/2022-03 "全国及省；其中新业态；属:云川市"'));
    expect(figure).toMatchObject({
      text: '近10家',
      value: 10,
      precision: 'below',
      period: '2022-01/2022-03',
      levels: ['全国', '省级'],
      scope: '其中新业态',
      owner: '云川市',
    });
  });

  it('takes the period of the report when the link names none', () => {
    expect(figures(link('3家'))[0]?.period).toBe('2023');
  });

  it('reads reference-style links like inline ones', () => {
    expect(figures('新建[3家][n]。\n\n[n]: ../../indicators/new-unions.md#2022 "省级"')[0]).toMatchObject({
      period: '2022',
      levels: ['省级'],
    });
  });

  it('makes one figure with several places of the same key and value', () => {
    const all = figures(`先说${link('12家')}。\n\n再说${link('12个', '#2023')}。`);
    expect(all).toHaveLength(1);
    expect(all[0]?.places.map(({ line }) => line)).toEqual([5, 7]);
  });

  it.each([
    ['another scope', link('3家', ' "采石场"')],
    ['another level', link('3家', ' "省级"')],
    ['another owner', link('3家', ' "属:云川市"')],
    ['another period', link('3家', '#2022')],
    ['another kind of count', link('3人')],
  ])('%s is another figure', (_name, other) => {
    expect(figures(`${link('12家')}，${other}`)).toHaveLength(2);
    expect(conflictsOf(parse(`${link('12家')}，${other}`).mentions, '2023')).toEqual([]);
  });

  it('finds the same key with another value, or with another precision', () => {
    expect(conflictsOf(parse(`${link('12家')}，${link('13家')}`).mentions, '2023')).toHaveLength(1);
    expect(conflictsOf(parse(`${link('12家')}，${link('12余家')}`).mentions, '2023')).toHaveLength(1);
  });

  it('quotes the clause around the number', () => {
    const [place] = figures(`去年，全县新建基层工会${link('12家')}，多在矿山。`)[0]?.places ?? [];
    expect(place).toMatchObject({ before: '全县新建基层工会', after: '' });
  });
});
