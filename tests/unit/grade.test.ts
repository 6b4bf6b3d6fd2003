import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/compare/cell.ts';
import { gradeRow } from '../../src/compare/grade.ts';
import { periodKey } from '../../src/compare/period-length.ts';
import { loweredGrade } from '../../src/schema/grade.ts';
import { basis } from '../../src/schema/indicator.ts';
import { level } from '../../src/schema/level.ts';
import type { NamedPeriods } from '../../src/schema/period.ts';
import type { SiteFigure } from '../../src/schema/site-figure.ts';
import { periodLabel } from '../../src/text/period-label.ts';
import { boundsOf, periodSortKey } from '../../src/text/period.ts';
import { readQuantity } from '../../src/text/quantity.ts';

const ROWS = readFileSync(new URL('../fixtures/grades/rows.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

interface Expected {
  cell: Cell;
  grade: string;
}

function readCell(text: string): Expected {
  const [district = '', printed = '', time = '', grade = '', ...more] = text.trim().split(' ');
  const [, name, bounds] = /^(.+)\((.*)\)$/.exec(time) ?? [];
  const [start, end] = (bounds ?? '').split('/');
  const names: NamedPeriods =
    name === undefined ? {} : { named: { name, ...(start ? { start } : {}), ...(end ? { end } : {}) } };
  const period = name === undefined ? time : 'named';
  const said = (key: string): string | null =>
    more.find((one) => one.startsWith(`${key}=`))?.slice(key.length + 1) ?? null;
  const quantity = readQuantity(printed);
  if (quantity === null) throw new Error(`no quantity: ${printed}`);
  const dated = boundsOf(period, names);
  const figure: SiteFigure = {
    ...quantity,
    text: printed,
    indicator: 'x',
    period,
    scope: said('scope'),
    owner: said('owner'),
    levels: said('level') === null ? [] : [level.parse(said('level'))],
    places: [{ line: 1, column: 1, sentence: 's-1', before: '', after: '' }],
    report: `${district}/2024`,
    district,
    published: null,
    periodLabel: periodLabel(period, names),
    periodStart: dated.start,
    periodEnd: dated.end,
    periodSortKey: periodSortKey(period, names),
    lowered: null,
    href: '/',
  };
  return { cell: { district, main: [figure], others: [] }, grade };
}

describe('gradeRow', () => {
  it.each(ROWS)('%s', (row) => {
    const [head = '', ...rest] = row.split('|');
    const cells = rest.map(readCell);
    const grades = gradeRow(
      cells.map(({ cell }) => cell),
      basis.parse(head.trim().split(' ').at(-1)),
    );
    const given = cells.map(({ cell: { district, main } }) => {
      const graded = main[0] && grades.get(main[0]);
      return `${district} ${graded?.grade ?? '-'}`;
    });
    expect(given).toEqual(cells.map(({ cell: { district }, grade }) => `${district} ${grade}`));
    expect([...grades.values()].every(({ reason }) => reason !== '')).toBe(true);
  });

  it('says in words what differs', () => {
    const reasons = (row: string): string[] => {
      const [head = '', ...rest] = row.split('|');
      const cells = rest.map((text) => readCell(text).cell);
      return [...gradeRow(cells, basis.parse(head.trim().split(' ').at(-1))).values()].map(({ reason }) => reason);
    };
    expect(reasons('发展会员 flow | 甲 1771名 2023-01/2023-04 C | 乙 3288人 2022 A | 丙 2506名 2022 A')).toEqual([
      '这里是2023年1—4月，其余多是2022年，时间长短不同',
      '可比：和另外 1 个地区数的一样、时间一样',
      '可比：和另外 1 个地区数的一样、时间一样',
    ]);
    expect(reasons('投入 flow | 甲 300万元 2022 C owner=市总工会 | 乙 61人次 2021 B | 丙 76万元 2022 A')).toEqual([
      '属市总工会，不是这个地区的',
      expect.stringMatching(/^这里以“人次”计，其余多以“元”计/) as string,
      '拿它作比较的标准',
    ]);
    expect(reasons('工匠 flow | 甲 12名 任内() C | 乙 25名 2022 A')[0]).toBe('任内，时间长短不详');
    expect(reasons('体检 flow | 甲 9余人 2021 C | 乙 5人 2022 A | 丙 5人 2022 A scope=女职工')[0]).toBe(
      '这里是2021年，其余多是2022年；只知道实际更多',
    );
  });
});

describe('a grade that an editor lowers', () => {
  const graded = (lowered: SiteFigure['lowered'], row = '发展会员 flow | 甲 1人 2022 A | 乙 2人 2022 A') => {
    const cells = row
      .split('|')
      .slice(1)
      .map((text) => readCell(text).cell);
    const [first] = cells[0]?.main ?? [];
    if (!first) throw new Error('no figure');
    const figure = { ...first, lowered };
    return gradeRow([{ district: '甲', main: [figure], others: [] }, ...cells.slice(1)], 'flow').get(figure);
  };

  it('is worse than that of the rules, and says why', () => {
    expect(graded({ grade: 'C', reason: '含跨区企业' })).toEqual({ grade: 'C', reason: '编者：含跨区企业' });
    expect(graded({ grade: 'B', reason: '口径不同' })?.grade).toBe('B');
  });

  it('never raises', () => {
    const row = '发展会员 flow | 甲 1人 2021-01/2021-03 C | 乙 2人 2022 A | 丙 2人 2022 A';
    const ruled = graded(null, row);
    expect(ruled?.grade).toBe('C');
    expect(graded({ grade: 'B', reason: '其实可比' }, row)).toEqual(ruled);
    expect(loweredGrade.safeParse('A').success).toBe(false);
  });
});

describe('periodKey', () => {
  it.each([
    ['2022', '2022', '12m'],
    ['2022-01', '2022-12', '12m'],
    ['2022-01-01', '2022-12-31', '12m'],
    ['2023-01', '2023-04', '4m'],
    ['2024-02', '2024-02', '1m'],
    ['2017', '2021', '60m'],
    ['2022-04-27', '2022-04-27', '1d'],
    ['2022-04-27', '2022-05-06', '10d'],
  ])('%s to %s is %s', (start, end, length) => {
    expect(periodKey({ start, end }, 'flow')?.length).toBe(length);
  });

  it('knows nothing of what is not dated, and only the year of what stands at a time', () => {
    expect(periodKey({ start: '', end: '2022' }, 'flow')).toBe(null);
    expect(periodKey({ start: '2023-12-31', end: '2023-12-31' }, 'stock')).toEqual({ length: 'moment', time: '2023' });
  });
});
