import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/text/date.ts';
import { periodLabel } from '../../src/text/period-label.ts';
import { periodSortKey, readPeriod, yearsOf } from '../../src/text/period.ts';

const names = { term: { name: '第九次代表大会以来' }, plan: { name: '三年行动', start: '2019', end: '2021' } };

describe('readPeriod', () => {
  it.each([
    '2022',
    '2022-09',
    '2024-02-29',
    '2023-01/2023-04',
    '2019/2021',
    'undated',
    'term',
    'term-start',
    'plan-end',
  ])('reads %s', (text) => {
    expect(readPeriod(text, names)).not.toBeNull();
  });

  it.each([
    '',
    '22',
    '2022-13',
    '2023-02-29',
    '2022-9',
    '2023-04/2023-01',
    '2023/',
    '2022年',
    'end',
    'terms',
    'undated-end',
  ])('refuses %s', (text) => {
    expect(readPeriod(text, names)).toBeNull();
  });
});

describe('periodSortKey', () => {
  it('puts the latest last, undated and undatable ones first', () => {
    const periods = ['undated', 'term-start', 'term-end', '2021', '2022-09', '2023-01/2023-04', '2023'];
    const shuffled = periods.toReversed();
    expect(shuffled.toSorted((a, b) => periodSortKey(a, names).localeCompare(periodSortKey(b, names), 'en'))).toEqual(
      periods,
    );
  });

  it('takes the end of a named period that is dated', () => {
    expect(periodSortKey('plan', names)).toBe(periodSortKey('2021'));
  });
});

describe('yearsOf', () => {
  it.each([
    ['2022', [2022]],
    ['2022-09', [2022]],
    ['2021-11/2023-04', [2021, 2022, 2023]],
    ['plan', [2019, 2020, 2021]],
    ['term', []],
    ['undated', []],
  ])('%s', (text, years) => {
    expect(yearsOf(text, names)).toEqual(years);
  });
});

describe('periodLabel', () => {
  it.each([
    ['2022', '2022年'],
    ['2022-09', '2022年9月'],
    ['2022-04-27', '2022年4月27日'],
    ['2023-01/2023-04', '2023年1—4月'],
    ['2019/2021', '2019—2021年'],
    ['2021-11/2022-02', '2021年11月至2022年2月'],
    ['term', '第九次代表大会以来'],
    ['term-end', '第九次代表大会以来·期末'],
    ['undated', '时间不详'],
  ])('%s', (text, label) => {
    expect(periodLabel(text, names)).toBe(label);
  });
});

describe('findDates', () => {
  it.each([
    ['2022年4月27日发布', ['2022-04-27']],
    ['2021年和2022年9月', ['2021', '2022-09']],
    ['２０２２年', ['2022']],
    ['2022年13月', []],
    ['12345热线、2022级、3年', []],
    ['2022年级', []],
  ])('%s', (text, dates) => {
    expect(findDates(text).map(({ date }) => date)).toEqual(dates);
  });

  it('says where a date stands', () => {
    expect(findDates('到2022年9月为止')).toEqual([{ start: 1, end: 8, date: '2022-09' }]);
  });
});
