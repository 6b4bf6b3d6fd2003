import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/search/canonical.ts';
import { matchFigures, readNumberQuery } from '../../src/search/number-query.ts';
import { type NumberEntry, shardOf, toShards } from '../../src/search/number-shards.ts';
import { SIMPLIFIED } from '../../src/text/simplified.ts';
import { writeHan } from '../numeral-writer.ts';

const read = (query: string): ReturnType<typeof readNumberQuery> => readNumberQuery(canonical(query, SIMPLIFIED));

function figure(value: number, unit: string | null, more: Partial<NumberEntry> = {}): NumberEntry {
  const shown = { text: `${value}${unit ?? ''}`, indicator: '新建工会', district: '青石县', period: '2022年' };
  return { value, valueMax: null, unit, exact: true, order: '32022-99-99', href: `/${value}/`, ...shown, ...more };
}

describe('readNumberQuery', () => {
  it.each([
    ['528万', 5_280_000, null],
    ['5280000', 5_280_000, null],
    ['５２８万', 5_280_000, null],
    ['528 万元', 5_280_000, '元'],
    ['528萬元', 5_280_000, '元'],
    ['5,280,000元', 5_280_000, '元'],
    ['五百二十八万元', 5_280_000, '元'],
    ['近50人', 50, '人'],
    ['约1.3万人次', 13_000, '人次'],
    ['百余名', 100, '名'],
    ['41家以上', 41, '家'],
    ['38%', 38, '%'],
    ['百分之三十八', 38, '%'],
    ['三成', 30, '%'],
    ['7', 7, null],
  ])('reads %s', (query, value, unit) => {
    expect(read(query)).toEqual({ value, unit });
  });

  it.each(['', '工会', '三', '一系列活动都办了', '41家工会', '12345热线电话', '2022-03-08', '百分之', '8+x'])(
    'takes %j for no number',
    (query) => {
      const asked = read(query);
      expect(asked === null ? null : matchFigures({ figures: [figure(41, '家')], totals: {} }, asked).figures).toEqual(
        asked === null ? null : [],
      );
    },
  );

  it('reads every writing of a number alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 99_999_999 }), (value) => {
        const wide = [...String(value)].map((digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0));
        const writings = [
          String(value),
          value.toLocaleString('en'),
          wide.join(''),
          `${value / 10_000}万`,
          writeHan(value),
        ];
        expect(writings.map((writing) => read(`${writing}元`))).toEqual(writings.map(() => ({ value, unit: '元' })));
      }),
    );
  });
});

describe('toShards', () => {
  const value = fc.oneof(
    fc.constantFrom(1, 2, 100),
    fc.integer({ min: 0, max: 10_000_000 }),
    fc.double({ min: 0, max: 100, noNaN: true }),
  );

  it('loses no figure: the number of each finds it', () => {
    const entry = fc.tuple(value, fc.option(value), fc.constantFrom('家', '人', null));
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 150 }), (all) => {
        const figures = all.map(([low, high, unit], i) => figure(low, unit, { valueMax: high, href: `/${i}/` }));
        const shards = toShards(figures);
        for (const one of figures) {
          const shard = shards[shardOf(one.value, shards.length)];
          expect(shard && matchFigures(shard, { value: one.value, unit: one.unit }).figures).toContainEqual(one);
        }
      }),
    );
  });

  it('keeps files small, lists the newest of a value that very many have, and counts them all', () => {
    const many = Array.from({ length: 3000 }, (_, i) => figure(3, '家', { order: `3${1000 + i}`, href: `/${i}/` }));
    const shards = toShards([...many, ...Array.from({ length: 3000 }, (_, i) => figure(i + 10, '名'))]);
    expect(Math.max(...shards.map(({ figures }) => figures.length))).toBeLessThan(700);
    const shard = shards[shardOf(3, shards.length)];
    const found = shard && matchFigures(shard, { value: 3, unit: null });
    expect([found?.total, found?.figures.length, found?.figures[0]?.order]).toEqual([3000, 200, '33999']);
  });
});

describe('matchFigures', () => {
  const figures = [
    figure(50, '人', { exact: false, order: '2' }),
    figure(50, '名', { order: '1' }),
    figure(50, '家', { order: '3' }),
    figure(25, '人', { valueMax: 50, exact: false, order: '1' }),
    figure(5, '人'),
  ];
  const match = (query: string): string[] => {
    const asked = read(query);
    return asked === null
      ? []
      : matchFigures({ figures, totals: {} }, asked).figures.map(({ text, order }) => text + order);
  };

  it('puts exact ones first, then newer ones; takes both ends of a range', () => {
    expect(match('50')).toEqual(['50家3', '50名1', '50人2', '25人1']);
  });

  it('narrows by the measure word; 人, 名 and 位 count the same', () => {
    expect(match('50位')).toEqual(['50名1', '50人2', '25人1']);
    expect(match('50家')).toEqual(['50家3']);
    expect(match('50元')).toEqual([]);
  });
});
