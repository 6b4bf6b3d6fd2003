import { describe, expect, it } from 'vitest';
import { cellOf } from '../../src/compare/cell.ts';
import { figureWords } from '../../src/compare/figure-words.ts';
import { sortKeyOf } from '../../src/compare/sort-key.ts';
import { splitByReported, tableOf } from '../../src/compare/table.ts';
import { compareCells } from '../../src/components/compare-order.ts';
import { readState, writeState } from '../../src/components/compare-state.ts';
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
    periodSortKey: periodSortKey(period),
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
    expect(cellOf('a', [part, old, city, whole])).toEqual({ district: 'a', main: [whole], others: [part, city, old] });
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
    ({ id, name: id, units: ['家'], basis: 'flow', topic, related: [], aliases: [] }) as const;
  const indicators = [indicator('x', 't2'), indicator('y', 't1'), indicator('z', 't1'), indicator('none', 't1')].map(
    (entry) => ({ ...entry, units: [...entry.units], related: [], aliases: [] }),
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

  it('parts rows that one district reports from the others', () => {
    const { shared, single } = splitByReported(groups);
    expect(shared.flatMap(({ rows }) => rows.map((row) => row.indicator.id))).toEqual(['z']);
    expect(single.map(({ topic }) => topic)).toEqual(['t1', 't2']);
  });
});

describe('sorting', () => {
  it('keeps kinds of count apart and unreported cells last, in both directions', () => {
    const cells = [
      { counted: undefined, value: 0 },
      { counted: 'person', value: 5 },
      { counted: 'money', value: 1 },
      { counted: 'person', value: 7 },
    ];
    const sorted = (direction: 'ascending' | 'descending') =>
      cells.toSorted((a, b) => compareCells(a, b, direction)).map(({ counted, value }) => [counted, value]);
    expect(sorted('descending')).toEqual([
      ['money', 1],
      ['person', 7],
      ['person', 5],
      [undefined, 0],
    ]);
    expect(sorted('ascending')).toEqual([
      ['money', 1],
      ['person', 5],
      ['person', 7],
      [undefined, 0],
    ]);
  });

  it('takes the first main figure of a cell', () => {
    expect(sortKeyOf(cellOf('a', [figure({ value: 3, unit: '人次' })]))).toEqual({ counted: 'person-time', value: 3 });
    expect(sortKeyOf(cellOf('a', []))).toBeNull();
  });

  it('survives the way through the address', () => {
    const state = { topic: 'care', q: '会员 & 家', sort: 'a', direction: 'ascending' } as const;
    expect(readState(writeState(state))).toEqual(state);
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
    expect(Object.keys(toFigureRow(figure({})))).toEqual(
      'report district indicator text value valueMax unit qualifier precision period scope levels owner href'.split(
        ' ',
      ),
    );
  });
});
