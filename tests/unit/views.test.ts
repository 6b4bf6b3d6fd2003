import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableBars, seriesOf } from '../../src/compare/bars.ts';
import { beside, neighboursOf } from '../../src/compare/beside.ts';
import { coverageInAll, coverageOf } from '../../src/compare/coverage.ts';
import { yearOf, yearsOfFigures } from '../../src/compare/figure-years.ts';
import { honoursOf } from '../../src/compare/honours.ts';
import { mentionsOf } from '../../src/compare/name-mentions.ts';
import { passagesOf } from '../../src/compare/passages.ts';
import { servicesOf } from '../../src/compare/services.ts';
import { tableOf } from '../../src/compare/table.ts';
import { eventsOf, groupsOf, runsOf, yearsOfEvents } from '../../src/compare/timeline.ts';
import { topicValues } from '../../src/compare/topic-values.ts';
import type { SiteFigure } from '../../src/schema/site-figure.ts';
import { boundsOf, periodSortKey } from '../../src/text/period.ts';
import { periodLabel } from '../../src/text/period-label.ts';

const figure = (change: Partial<SiteFigure>): SiteFigure => {
  const { period = '2023', district = 'a' } = change;
  const { start, end } = boundsOf(period);
  return {
    ...{ text: '3家', value: 3, valueMax: null, unit: '家', qualifier: null, precision: 'exact' },
    ...{ indicator: 'x', period, scope: null, levels: [], owner: null, lowered: null },
    ...{ places: [{ line: 1, column: 1, sentence: 's-1', before: '', after: '' }], published: '2024-03-08' },
    ...{ report: `${district}/2024-03-08`, district, href: `/reports/${district}/2024-03-08/#s-1` },
    ...{ periodLabel: periodLabel(period), periodStart: start, periodEnd: end, periodSortKey: periodSortKey(period) },
    ...change,
  };
};
const entry = (id: string, topic = 't') =>
  ({ id, name: id, units: ['家'], basis: 'flow', topic, size: false, related: [], aliases: [] }) as const;
const indicators = [entry('x'), entry('y')].map((one) => ({ ...one, units: [...one.units], related: [], aliases: [] }));
const table = (figures: readonly SiteFigure[], districts = ['a', 'b', 'c']) =>
  tableOf(figures, indicators, ['t'], districts);

describe('the years of the table', () => {
  it('are those in which what is told ended, the undated last', () => {
    const figures = ['2021/2023', '2022-05', 'undated', '2024-01-01'].map((period) => figure({ period }));
    expect(figures.map(yearOf)).toEqual(['2023', '2022', 'undated', '2024']);
    expect(yearsOfFigures(figures)).toEqual(['2024', '2023', '2022', 'undated']);
  });
});

describe('the timeline', () => {
  const report = (id: string, texts: Record<string, string[]>, undated: string[] = []) => ({
    ...{ id, district: id, undated: new Set(undated) },
    sentences: Object.entries(texts).map(([sentence, dates]) => ({
      id: sentence,
      text: `${sentence}。`,
      paragraph: 0,
      dates,
    })),
  });

  it('tells a sentence once for each of its most exact dates', () => {
    const events = eventsOf([report('a', { 's-1': ['2022', '2022-04-27', '2022-04', '2021'], 's-2': [] })]);
    expect(events.map(({ date, sentence }) => [date, sentence])).toEqual([
      ['2022-04-27', 's-1'],
      ['2021', 's-1'],
    ]);
  });

  it('keeps what is known to the day, month and year apart, in the order of time, and what has no time last', () => {
    const events = eventsOf([
      report('a', { 's-1': ['2022-09'], 's-2': ['2022-04-27'], 's-3': ['2022'], 's-4': [], 's-5': [] }, ['s-4', 's-1']),
      report('b', { 's-6': ['2022-01-03'], 's-7': ['2019'] }),
    ]);
    expect(yearsOfEvents(events)).toEqual(['2022', '2019', '']);
    expect(
      groupsOf(events, '2022').map(({ exactness, events: own }) => [exactness, own.map((e) => e.sentence)]),
    ).toEqual([
      ['day', ['s-6', 's-2']],
      ['month', ['s-1']],
      ['year', ['s-3']],
    ]);
    expect(groupsOf(events, '').map(({ exactness, events: own }) => [exactness, own.length])).toEqual([['undated', 1]]);
  });

  it('says a date once, and a district once where no date is known but the year', () => {
    const events = eventsOf([
      report('a', { 's-1': ['2022-09'], 's-2': ['2022'], 's-3': ['2022-09'] }),
      report('b', { 's-4': ['2022-09'], 's-5': ['2022'], 's-6': ['2022-10'] }),
      { ...report('c', { 's-7': ['2022'] }), district: 'a' },
    ]);
    const runs = groupsOf(events, '2022').flatMap(runsOf);
    expect(runs.map(({ date, district, events: own }) => [date, district, own.map((e) => e.sentence)])).toEqual([
      ['2022-09', null, ['s-1', 's-3', 's-4']],
      ['2022-10', null, ['s-6']],
      ['2022', 'a', ['s-2', 's-7']],
      ['2022', 'b', ['s-5']],
    ]);
  });
});

describe('coverage', () => {
  it('counts what each district reports and leads to it', () => {
    const [topic] = coverageOf(
      table([figure({}), figure({ district: 'b' }), figure({ indicator: 'y', district: 'b' })]),
    );
    expect(topic).toMatchObject({ topic: 't', indicators: 2, districts: [1, 2, 0] });
    expect(topic?.rows.map(({ districts }) => districts.map((href) => href !== null))).toEqual([
      [true, true, false],
      [false, true, false],
    ]);
  });

  it('adds up the topics', () => {
    const topics = [
      { topic: 't', indicators: 2, districts: [1, 2, 0], rows: [] },
      { topic: 'u', indicators: 3, districts: [0, 3, 0], rows: [] },
    ];
    expect(coverageInAll(topics)).toEqual({ indicators: 5, districts: [1, 5, 0] });
    expect(coverageInAll([])).toEqual({ indicators: 0, districts: [] });
  });
});

describe('honours', () => {
  it('stand under their level, the highest first; those of several together stand once, at the end; without a level is none', () => {
    const both = figure({ levels: ['全国', '省级'], indicator: 'y' });
    const figures = [figure({ levels: ['省级'] }), both, figure({}), figure({ levels: ['全国'] })];
    expect(honoursOf(figures).map(({ level, indicators: own }) => [level, own.map((one) => one.indicator)])).toEqual([
      ['全国', ['x']],
      ['省级', ['x']],
      [null, ['y']],
    ]);
  });
});

describe('names', () => {
  const names = [
    { key: 'home', forms: ['职工之家', '（六型）之家+'] },
    { key: 'model', forms: ['模范职工之家'] },
    { key: 'twin', forms: ['职工之家'] },
  ];

  it('are found once a text; of a name within a name only the longer is meant', () => {
    const texts = [
      { at: 1, text: '建模范职工之家，又建模范职工之家。' },
      { at: 2, text: '职工之家和（六型）之家+。' },
    ];
    expect([...mentionsOf(names, texts)]).toEqual([
      ['model', [1]],
      ['home', [2]],
      ['twin', [2]],
    ]);
  });

  it.each([...'\\^$.*+?()[]{}|/-=!<>,&~`@#"', 'a-b', '2023-04-26'])('may hold %s', (name) => {
    expect(mentionsOf([{ key: 'k', forms: [name] }], [{ at: 0, text: `有${name}。` }]).get('k')).toEqual([0]);
  });

  it('may hold any character', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), fc.string(), (name, other) => {
        const found = mentionsOf([{ key: 'k', forms: [name] }], [{ at: 0, text: `${other}${name}` }]);
        expect(found.get('k')).toEqual([0]);
      }),
    );
  });
});

describe('services', () => {
  const service = { id: 's', name: '食堂', order: 1, need: '吃饭', ask: '问', indicators: ['x'], words: ['食堂'] };
  const districts = ['a', 'b'].map((id) => ({ id, name: id, city: '云川市', order: 1 }));
  const placed = figure({});
  const report = (id: string, district: string, texts: string[], figures: SiteFigure[] = []) => ({
    ...{ id, district, published: null, figures },
    sentences: texts.map((text, i) => ({ id: `s-${i + 1}`, text, paragraph: 0, dates: [] })),
  });

  it('show the newest report of a district that tells of them: by a word, or by a figure', () => {
    const [told] = servicesOf([service], districts, [
      report('a/new', 'a', ['没有。']),
      report('a/old', 'a', ['有三家。', '新建食堂。', '别的。'], [placed]),
      report('a/older', 'a', ['食堂。']),
    ]);
    expect(told?.districts.map((one) => [one.report, one.sentences.map(({ id }) => id)])).toEqual([
      ['a/old', ['s-1', 's-2']],
    ]);
  });
});

describe('passages', () => {
  const sentences = [
    ['a', 0, 0],
    ['a', 0, 1],
    ['a', 0, 4],
    ['a', 1, 5],
    ['b', 1, 6],
  ] as const;

  it('are the sentences of one paragraph of one report; what is left out between them shows', () => {
    const passages = passagesOf(sentences.map(([report, paragraph, index]) => ({ report, paragraph, index })));
    expect(passages.map((passage) => passage.map(({ sentence, apart }) => [sentence.index, apart]))).toEqual([
      [
        [0, false],
        [1, false],
        [4, true],
      ],
      [[5, false]],
      [[6, false]],
    ]);
    expect(passagesOf([])).toEqual([]);
  });
});

describe('a topic', () => {
  const told = (count: number) => {
    const [row] = rows;
    if (!row) throw new Error('no row');
    const { values, more } = topicValues(row, count);
    return [values.map(({ district, figures, own }) => [district, own, ...figures.map(({ text }) => text)]), more];
  };
  const rows =
    table([
      figure({ owner: '云川市', text: '别人的' }),
      figure({ district: 'b', text: '去年', period: '2022' }),
      figure({ district: 'b', text: '今年' }),
      figure({ district: 'c', text: '三地' }),
    ])[0]?.rows ?? [];
  it('tells the main figures of each district, its own first, and how many there are besides', () => {
    expect(told(8)).toEqual([
      [
        ['b', true, '今年'],
        ['c', true, '三地'],
        ['a', false, '别人的'],
      ],
      1,
    ]);
    expect(told(1)).toEqual([[['b', true, '今年']], 3]);
  });
});

describe('bars', () => {
  const barsOf = (figures: SiteFigure[]) => {
    const [row] = table(figures)[0]?.rows ?? [];
    return row ? comparableBars(row).map(({ key, share }) => [key, share]) : [];
  };

  it('stand for what is comparable alone, the largest first', () => {
    const full = [figure({ value: 5 }), figure({ district: 'b', value: 10 })];
    expect(barsOf([...full, figure({ district: 'c', value: 90, period: '2024-01/2024-03' })])).toEqual([
      ['b', 1],
      ['a', 0.5],
    ]);
    expect(barsOf([...full, figure({ district: 'c', value: 90, owner: '云川市' })])).toHaveLength(2);
  });

  it('are none when only one is comparable, and never of people with visits', () => {
    expect(barsOf([figure({}), figure({ district: 'b', unit: '人次' })])).toEqual([]);
    expect(barsOf([figure({})])).toEqual([]);
  });

  it('never grow longer than the longest, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), (values) => {
        const shares = barsOf(values.map((value, i) => figure({ value, district: 'abc'[i] ?? 'a' })));
        expect(shares.every(([, share]) => Number(share) >= 0 && Number(share) <= 1)).toBe(true);
      }),
    );
  });
});

describe('series', () => {
  const seriesIn = (figures: SiteFigure[]) =>
    seriesOf(figures, 'flow').map(({ district, bars }) => [district, ...bars.map(({ key }) => key)]);

  it('hold the same thing at several times, the earliest first, of one time the newest report', () => {
    const newest = figure({ period: '2022', value: 9 });
    const series = seriesOf([figure({ period: '2023' }), newest, figure({ period: '2022', value: 7 })], 'flow');
    expect(series.map(({ bars }) => bars.map((bar) => [bar.key, bar.figure.value]))).toEqual([
      [
        ['2022', 9],
        ['2023', 3],
      ],
    ]);
  });

  it('mix no lengths, counts, levels, parts, owners, limits or lowered figures', () => {
    const base = figure({ period: '2022' });
    const other: Partial<SiteFigure>[] = [
      { period: '2023-01/2023-04' },
      { unit: '人次' },
      { levels: ['省级'] },
      { scope: '其中新业态' },
      { owner: '云川市' },
      { precision: 'above' },
      { lowered: { grade: 'B', reason: '口径不同' } },
      { period: 'undated' },
      { district: 'b' },
    ];
    for (const change of other) expect(seriesIn([base, figure({ period: '2023', ...change })])).toEqual([]);
    expect(seriesOf([base, figure({ period: '2023' })], 'rank')).toEqual([]);
  });
});

describe('one district beside others', () => {
  it('has the rows that it and another one report, its own cell first', () => {
    const groups = table([
      figure({ district: 'b' }),
      figure({ district: 'c' }),
      figure({ district: 'b', indicator: 'y' }),
    ]);
    const [group] = beside(groups, 'b', ['c', 'a']);
    expect(group?.rows.map(({ indicator, cells }) => [indicator.id, ...cells.map(({ district }) => district)])).toEqual(
      [['x', 'b', 'c', 'a']],
    );
    expect(beside(groups, 'a', ['b', 'c'])).toEqual([]);
  });

  it('stands with those of its own city first', () => {
    const [own, far, near] = ['a', 'b', 'c'].map((id) => ({ id, city: id === 'b' ? '别市' : '本市' }));
    if (!own || !far || !near) throw new Error('three districts');
    expect(neighboursOf([own, far, near], own, 8)).toEqual([near, far]);
    expect(neighboursOf([own, far, near], own, 1)).toEqual([near]);
  });
});
