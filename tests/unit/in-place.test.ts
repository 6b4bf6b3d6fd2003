import { describe, expect, it } from 'vitest';
import { gradedByReport } from '../../src/compare/graded-figures.ts';
import { placesOf } from '../../src/compare/report-places.ts';
import { tableOf } from '../../src/compare/table.ts';
import { valuesBeside } from '../../src/compare/values-beside.ts';
import { bringNumbers } from '../../src/components/section-numbers.ts';
import { linkedTerms } from '../../src/markdown/linked-terms.ts';
import { parseReport } from '../../src/markdown/parse-report.ts';
import type { SiteFigure } from '../../src/schema/site-figure.ts';

const place = (sentence: string, line: number, column: number) => ({ sentence, line, column, before: '', after: '' });
const figure = (district: string, value: number, change: Partial<SiteFigure> = {}): SiteFigure => ({
  ...{ text: `${value}家`, value, valueMax: null, unit: '家', qualifier: null, precision: 'exact' },
  ...{ indicator: 'x', period: '2023', scope: null, levels: [], owner: null, lowered: null },
  ...{ places: [place('s-1', 1, 1)], published: '2024-03-08', report: `${district}/2024-03-08`, district },
  ...{ href: `/reports/${district}/2024-03-08/#s-1` },
  ...{ periodLabel: '2023年', periodStart: '2023', periodEnd: '2023', periodSortKey: '2023' },
  ...change,
});
const entry = (id: string) => ({
  ...{ id, name: `指标${id}`, units: ['家'], topic: 't', size: false, related: [], aliases: [] },
  ...{ basis: 'flow' as const },
});
const DISTRICTS = ['a', 'b', 'c', 'd'];
const table = (figures: SiteFigure[]) => tableOf(figures, [entry('x'), entry('y')], ['t'], DISTRICTS);

describe('the values beside a figure', () => {
  const groups = table([
    figure('a', 1),
    figure('c', 3),
    figure('b', 2, { levels: ['全国'] }),
    figure('b', 5, { levels: ['省级'] }),
    figure('d', 9, { scope: '其中新业态' }),
    figure('d', 4),
    figure('d', 7, { owner: '青石县' }),
  ]);

  it('are those that stand for other districts, in the order of these', () => {
    const { name, figures, more } = valuesBeside(groups, ['d', 'b', 'c'], 9).get('x') ?? { figures: [] };
    expect([name, more, figures.map(({ district, text }) => district + text)]).toEqual([
      ...['指标x', 0],
      ['d4家', 'b2家', 'b5家', 'c3家'],
    ]);
  });

  it('are so many at most, the others counted', () => {
    const { figures, more } = valuesBeside(groups, ['d', 'b', 'c'], 3).get('x') ?? { figures: [] };
    expect([figures.length, more]).toEqual([3, 1]);
  });
});

describe('the places of a report', () => {
  const own = [
    figure('a', 1, { places: [place('s-1', 3, 9), place('s-2', 4, 1)] }),
    figure('a', 2, { indicator: 'y', places: [place('s-1', 3, 2)], levels: ['全国'] }),
    figure('a', 3, { period: '2022', periodSortKey: '2022', periodLabel: '2022年', places: [place('s-1', 3, 20)] }),
  ];
  const groups = table([...own, figure('b', 8)]);
  const places = placesOf(gradedByReport(groups).get('a/2024-03-08') ?? [], {
    beside: valuesBeside(groups, ['b', 'c', 'd'], 6),
    names: new Map([['b', '临溪区']]),
    link: (href) => `/sub${href}`,
  });
  const told = (sentence: string): string[] =>
    (places.sentences[sentence] ?? []).map((n) => `${places.figures[n]?.indicator} ${places.figures[n]?.period}`);

  it('tell the figures of a sentence in the order of its links', () => {
    expect(told('s-1')).toEqual(['y 2023年', 'x 2023年', 'x 2022年']);
    expect(told('s-2')).toEqual(['x 2023年']);
  });

  it('give each figure its grade and its reason, also where another stands for the district', () => {
    const reasons = places.figures.map(({ indicator, period, grade, reason }) => [indicator, period, grade, reason]);
    expect(reasons).toContainEqual(['x', '2023年', 'A', '可比：和另外 1 个地区数的一样、时间一样']);
    expect(reasons).toContainEqual(['x', '2022年', null, '表中代表这个地区的是别的数字']);
    expect(reasons).toContainEqual(['y', '2023年', null, '仅一地报道']);
  });

  it('name the other districts and link their sentences under the base', () => {
    const href = '/sub/reports/b/2024-03-08/#s-1';
    const value = { district: '临溪区', text: '8家', href, period: '2023年', words: '' };
    expect(places.indicators).toEqual({
      x: { name: '指标x', values: [value], more: 0 },
      y: { name: '指标y', values: [], more: 0 },
    });
  });
});

it('the terms of a report are those it links to, each once, its notes’ as well', () => {
  const path = 'content/reports/qingshi/2024-03-08.md';
  const link = (words: string, id: string): string => `[${words}](../../glossary/${id}.md)`;
  const text = `${link('甲', 'b')}和${link('乙', 'a')}。[^1]又是${link('甲', 'b')}。\n\n[^1]: 见${link('丙', 'c')}。`;
  expect(linkedTerms(parseReport(path, text))).toEqual(['b', 'a', 'c']);
});

describe('section numbers', () => {
  it.each(['一、建会', '（二）帮扶', '3. 培训', '第十一章 总结', '4．维权', '十二、女工', '1）竞赛'])(
    'are not put before %s',
    (heading) => expect(bringNumbers([{ heading: '前言' }, { heading }])).toBe(true),
  );

  it.each(['组织建设：一年建会', '2023年以来的建会', '“五一”表彰', '三年行动', '一线职工', '十件实事'])(
    'are put before %s',
    (heading) => expect(bringNumbers([{ heading }])).toBe(false),
  );
});
