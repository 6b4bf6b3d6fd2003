import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsLabel } from '../../src/compare/bounds-label.ts';
import { byPeriod } from '../../src/compare/by-period.ts';
import { cellOf } from '../../src/compare/cell.ts';
import { figureWords } from '../../src/compare/figure-words.ts';
import { leadingFigures } from '../../src/compare/leading-figures.ts';
import { otherNames } from '../../src/compare/other-names.ts';
import { reportedBy } from '../../src/compare/reported.ts';
import { sortKeyOf } from '../../src/compare/sort-key.ts';
import { splitByReported, tableOf } from '../../src/compare/table.ts';
import { unreportedBy } from '../../src/compare/unreported.ts';
import { compareCells } from '../../src/components/compare-order.ts';
import { type CompareState, readState, writeState } from '../../src/components/compare-state.ts';
import { toFigureRow } from '../../src/publish/figures-json.ts';
import type { SiteFigure } from '../../src/schema/site-figure.ts';
import { periodSortKey } from '../../src/text/period.ts';

function figure(part: Partial<SiteFigure>): SiteFigure {
  const period = part.period ?? '2023';
  return {
    text: '12家',
    value: 12,
    valueMax: null,
    unit: '家',
    qualifier: null,
    precision: 'exact',
    indicator: 'new-unions',
    period,
    scope: null,
    levels: [],
    owner: null,
    places: [{ sentence: 's-1', line: 1, column: 1, before: '', after: '' }],
    report: 'a/2024-01-01',
    district: 'a',
    published: '2024-01-01',
    periodLabel: period,
    periodStart: period,
    periodEnd: period,
    periodSortKey: periodSortKey(period),
    lowered: null,
    href: '/reports/a/2024-01-01/#s-1',
    ...part,
  };
}

describe('cellOf', () => {
  it('takes the whole of the latest period; all else is kept beside it', () => {
    const old = figure({ period: '2022' });
    const whole = figure({});
    const part = figure({ scope: '采石场' });
    const city = figure({ owner: '云川市' });
    expect(cellOf('a', [part, old, city, whole])).toEqual({ district: 'a', main: [whole], others: [part, old, city] });
  });

  it('falls back to parts when no whole is reported', () => {
    const parts = [figure({ scope: '甲' }), figure({ scope: '乙' })];
    expect(cellOf('a', parts).main).toEqual(parts);
  });

  it('is empty for a district whose only figures are others’', () => {
    expect(cellOf('a', [figure({ owner: '云川市' })]).main).toEqual([]);
  });

  it('puts levels and units side by side and never adds', () => {
    const both = [figure({ levels: ['省级'] }), figure({ levels: ['全国'] }), figure({ unit: '人', text: '12人' })];
    expect(cellOf('a', both).main).toHaveLength(3);
  });

  it('shows the newest report of the same period and keeps the older one', () => {
    const older = figure({ published: '2023-12-01', report: 'a/2023-12-01', value: 11 });
    const newer = figure({});
    expect(cellOf('a', [older, newer])).toMatchObject({ main: [newer], others: [older] });
  });

  it('prefers a dated period to an undated one', () => {
    const undated = figure({ period: 'undated' });
    const dated = figure({ period: '2019' });
    expect(cellOf('a', [undated, dated]).main).toEqual([dated]);
  });
});

describe('tableOf', () => {
  const indicator = (id: string, topic: string) =>
    ({ id, name: id, units: ['家'], basis: 'flow', topic, related: [], size: false, aliases: [] }) as const;
  const indicators = [indicator('x', 't2'), indicator('y', 't1'), indicator('z', 't1'), indicator('none', 't1')].map(
    (entry) => ({ ...entry, units: [...entry.units], related: [], size: false, aliases: [] }),
  );
  const figures = [
    figure({ indicator: 'x' }),
    figure({ indicator: 'y' }),
    figure({ indicator: 'z' }),
    figure({ indicator: 'z', district: 'b' }),
  ];
  const groups = tableOf(figures, indicators, ['t1', 't2'], ['a', 'b']);

  it('groups rows by topic, most reported first, without empty rows', () => {
    expect(groups.map(({ topic, rows }) => [topic, rows.map((row) => row.indicator.id)])).toEqual([
      ['t1', ['z', 'y']],
      ['t2', ['x']],
    ]);
  });

  it('puts related rows of one topic beside each other where districts share them', () => {
    const related = [
      { ...indicator('flow', 't1'), units: ['家'], aliases: [], related: ['stock'] },
      { ...indicator('middle', 't1'), units: ['家'], aliases: [], related: [] },
      { ...indicator('stock', 't1'), units: ['家'], aliases: [], related: ['flow'] },
      { ...indicator('alone', 't1'), units: ['家'], aliases: [], related: ['flow'] },
    ];
    const told = (id: string, districts: string) =>
      [...districts].map((district) => figure({ indicator: id, district }));
    const all = [...told('flow', 'abc'), ...told('middle', 'abc'), ...told('stock', 'ab'), ...told('alone', 'a')];
    const [group] = tableOf(all, related, ['t1'], ['a', 'b', 'c']);
    expect(group?.rows.map((row) => row.indicator.id)).toEqual(['flow', 'stock', 'middle', 'alone']);
  });

  it('parts rows that one district reports from the others', () => {
    const { shared, single } = splitByReported(groups);
    expect(shared.flatMap(({ rows }) => rows.map((row) => row.indicator.id))).toEqual(['z']);
    expect(single.map(({ topic }) => topic)).toEqual(['t1', 't2']);
  });
});

describe('sorting', () => {
  const cells = [
    { counted: undefined, value: 0, grade: undefined },
    { counted: 'person', value: 5, grade: 'A' },
    { counted: 'person', value: 9, grade: 'C' },
    { counted: 'money', value: 1, grade: undefined },
    { counted: 'person', value: 6, grade: 'B' },
    { counted: 'person', value: 7, grade: 'A' },
  ];
  const sorted = (direction: 'ascending' | 'descending', grade: string) =>
    cells.toSorted((a, b) => compareCells(a, b, { direction, grade })).map(({ counted, value }) => [counted, value]);

  it('keeps kinds of count apart, what is not comparable unranked behind them, and unreported cells last', () => {
    const unranked = [
      ['person', 9],
      ['person', 6],
      [undefined, 0],
    ];
    expect(sorted('descending', '')).toEqual([['money', 1], ['person', 7], ['person', 5], ...unranked]);
    expect(sorted('ascending', '')).toEqual([['money', 1], ['person', 5], ['person', 7], ...unranked]);
  });

  it('ranks what the reader asks for', () => {
    const values = (grade: string) => sorted('descending', grade).map(([, value]) => value);
    expect(values('A')).toEqual([1, 7, 5, 9, 6, 0]);
    expect(values('B')).toEqual([1, 7, 6, 5, 9, 0]);
    expect(values('C')).toEqual([1, 9, 7, 6, 5, 0]);
  });

  it('takes the first main figure of a cell', () => {
    expect(sortKeyOf(cellOf('a', [figure({ value: 3, unit: '人次' })]))).toEqual({ counted: 'person-time', value: 3 });
    expect(sortKeyOf(cellOf('a', []))).toBeNull();
  });

  it('survives the way through the address', () => {
    const chosen = { districts: ['a', 'b'], indicators: ['x'], topic: 'care', q: '会员 & 家', grade: 'B' };
    const state: CompareState = { ...chosen, sort: 'a', direction: 'ascending', turned: true };
    expect(readState(writeState(state))).toEqual(state);
    expect(writeState({ ...state, q: '' })).toBe('?d=a,b&i=x&topic=care&grade=B&rows=districts&sort=a&dir=asc');
    expect(readState('?d=,a,&grade=Z')).toEqual({ ...readState(''), districts: ['a'] });
    expect(writeState(readState(''))).toBe('');
  });
});

describe('what a figure is shown with', () => {
  it('names level, scope and owner', () => {
    expect(figureWords(figure({ levels: ['全国', '省级'], scope: '其中新业态', owner: '云川市' }))).toBe(
      '全国、省级；其中新业态；属云川市',
    );
    expect(figureWords(figure({}))).toBe('');
  });

  it('has exactly the documented columns', () => {
    expect(Object.keys(toFigureRow({ ...figure({}), grade: 'A', reason: '' }))).toEqual(
      'report district indicator text value valueMax unit qualifier precision period scope levels owner href grade reason'.split(
        ' ',
      ),
    );
  });
});

describe('what introduces a district', () => {
  const entry = (id: string, topic: string, units = ['家']) => ({
    id,
    name: id,
    units,
    basis: 'flow' as const,
    topic,
    related: [],
    size: false,
    aliases: [],
  });
  const all = [entry('x', 't1'), entry('y', 't1'), entry('z', 't2', ['人', '家'])];
  const groups = tableOf(
    [
      figure({ indicator: 'x', district: 'a' }),
      figure({ indicator: 'x', district: 'b' }),
      figure({ indicator: 'x', district: 'c' }),
      figure({ indicator: 'y', district: 'a' }),
      figure({ indicator: 'y', district: 'b', scope: '部分' }),
      figure({ indicator: 'z', district: 'a', unit: '家' }),
      figure({ indicator: 'z', district: 'a', unit: '人', text: '9人' }),
      figure({ indicator: 'z', district: 'c', owner: '云川市' }),
    ],
    all,
    ['t1', 't2'],
    ['a', 'b', 'c'],
  );
  const leads = (district: string, count: number) =>
    leadingFigures(groups, district, count).map(({ indicator, figure: { text } }) => [indicator.id, text]);

  it('takes one indicator a topic first, the most reported, by its first measure word', () => {
    expect(leads('a', 2)).toEqual([
      ['x', '12家'],
      ['z', '9人'],
    ]);
    expect(leads('a', 4).map(([id]) => id)).toEqual(['x', 'z', 'y']);
  });

  it('takes no part for the whole', () => {
    expect(leads('b', 4)).toEqual([['x', '12家']]);
  });

  it('lists what at least two others report', () => {
    const ids = (district: string) =>
      unreportedBy(groups, district).flatMap(({ rows }) => rows.map((row) => row.indicator.id));
    expect(ids('c')).toEqual(['y']);
    expect(ids('a')).toEqual([]);
  });

  it('lists what it has any figure on, others’ included', () => {
    const ids = reportedBy(groups, 'c').flatMap(({ rows }) => rows.map((row) => row.indicator.id));
    expect(ids).toEqual(['x', 'z']);
  });
});

describe('byPeriod', () => {
  it('puts the latest period first and districts in their order', () => {
    const figures = [
      figure({ period: '2021' }),
      figure({ period: 'undated' }),
      figure({ district: 'b' }),
      figure({ district: 'a' }),
    ];
    expect(
      byPeriod(figures, ['a', 'b']).map((group) => [group.period, group.figures.map((one) => one.district)]),
    ).toEqual([
      ['2023', ['a', 'b']],
      ['2021', ['a']],
      ['undated', ['a']],
    ]);
  });
});

describe('otherNames', () => {
  it('leaves out what is found within another name of the same indicator', () => {
    expect(otherNames({ name: '职工书屋', aliases: ['书屋', '农家书屋', '书屋示范点', '职工书屋'] })).toEqual([
      '农家书屋',
      '书屋示范点',
    ]);
    expect(otherNames({ name: '职工书屋', aliases: [] })).toEqual([]);
  });

  it('finds by what is left every run of characters that any name holds, and no other', () => {
    const word = fc.string({ unit: fc.constantFrom(...'会员工新建'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), word, (name, aliases, run) => {
        const isIn = (names: readonly string[]): boolean => names.some((other) => other.includes(run));
        expect(isIn([name, ...otherNames({ name, aliases })])).toBe(isIn([name, ...aliases]));
      }),
    );
  });
});

describe('boundsLabel', () => {
  it.each([
    ['320余名', '名', 'above', '320名及以上、不到330名'],
    ['8万余元', '元', 'above', '8万元及以上、不到9万元'],
    ['近10家', '家', 'below', '不超过10家'],
    ['95%以上', '%', 'above', '不少于95%'],
    ['约18万元', '元', 'about', '约数，没有说明上下限'],
    ['41家', '家', 'exact', null],
  ] as const)('%s', (text, unit, precision, label) => {
    expect(boundsLabel({ text, unit, precision })).toBe(label);
  });
});
