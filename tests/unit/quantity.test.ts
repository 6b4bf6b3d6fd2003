import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../src/text/interval.ts';
import { readQuantity } from '../../src/text/quantity.ts';
import { writeHan } from '../numeral-writer.ts';

describe('readQuantity', () => {
  it.each([
    ['41家', 41, null, '家', null, 'exact'],
    ['38 家', 38, null, '家', null, 'exact'],
    ['近10家', 10, null, '家', '近', 'below'],
    ['43.611万元', 436110, null, '元', null, 'exact'],
    ['8万余元', 80000, null, '元', '余', 'above'],
    ['约8万余元', 80000, null, '元', '约…余', 'about'],
    ['约18万元', 180000, null, '元', '约', 'about'],
    ['20多万元', 200000, null, '元', '多', 'above'],
    ['百余家', 100, null, '家', '余', 'above'],
    ['上百家', 100, null, '家', '上', 'above'],
    ['数十名', 10, null, '名', '数', 'about'],
    ['十几人', 10, null, '人', '几', 'about'],
    ['900余名', 900, null, '名', '余', 'above'],
    ['3700多个', 3700, null, '个', '多', 'above'],
    ['近5万人次', 50000, null, '人次', '近', 'below'],
    ['2000人以上', 2000, null, '人', '以上', 'above'],
    ['85%', 85, null, '%', null, 'exact'],
    ['95%以上', 95, null, '%', '以上', 'above'],
    ['８５％', 85, null, '%', null, 'exact'],
    ['百分之八十五', 85, null, '%', null, 'exact'],
    ['七成', 70, null, '%', null, 'exact'],
    ['30%—40%', 30, 40, '%', null, 'range'],
    ['30—40%', 30, 40, '%', null, 'range'],
    ['3—5万元', 30000, 50000, '元', null, 'range'],
    ['3万元至5万元', 30000, 50000, '元', null, 'range'],
    ['20至30人', 20, 30, '人', null, 'range'],
    ['两三家', 2, 3, '家', null, 'range'],
    ['十五六名', 15, 16, '名', null, 'range'],
    ['七八十人', 70, 80, '人', null, 'range'],
    ['超过500场', 500, null, '场', '超过', 'above'],
    ['不到20人', 20, null, '人', '不到', 'below'],
    ['30人左右', 30, null, '人', '左右', 'about'],
    ['多达1270家', 1270, null, '家', null, 'exact'],
    ['两家', 2, null, '家', null, 'exact'],
    ['百分之九十五点六', 95.6, null, '%', null, 'exact'],
    ['36场（次）', 36, null, '场(次)', null, 'exact'],
    ['12', 12, null, null, null, 'exact'],
  ])('%s', (text, value, valueMax, unit, qualifier, precision) => {
    expect(readQuantity(text)).toMatchObject({ value, valueMax, unit, qualifier, precision });
  });

  it.each(['', '若干', '家', '第3名', '14家和2人', '多家', '“8+X”', '2022年4月', 'A3'])('%s is no quantity', (text) => {
    expect(readQuantity(text)).toBeNull();
  });

  it('reads back every number with its measure word, in either script', () => {
    const words = fc.constantFrom('家', '名', '人次', '元', '场次', '%');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), words, fc.boolean(), (n, unit, han) => {
        fc.pre(!han || unit !== '%');
        expect(readQuantity(`${han ? writeHan(n) : n}${unit}`)).toMatchObject({ value: n, unit, precision: 'exact' });
      }),
    );
  });

  it('never fails, whatever the text', () => {
    const chars = fc.constantFrom(
      ...'0123456789０９零一二两三十百千万亿余多近约%％.，,—-~至分之成家名人次元以上数几 第x\u{1F600}',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(chars).map((list) => list.join('')),
        ),
        (text) => {
          return Number.isFinite(readQuantity(text)?.value ?? 0);
        },
      ),
      { numRuns: 5000 },
    );
  });
});

describe('intervalOf', () => {
  it.each([
    ['41家', 41, 41],
    ['320余名', 320, 330],
    ['8万余元', 80000, 90000],
    ['百余家', 100, 200],
    ['3700多个', 3700, 3800],
    ['十几人', 10, 20],
    ['数十家', 20, 100],
    ['30%—40%', 30, 40],
    ['近10家', null, 10],
    ['不到20人', null, 20],
    ['95%以上', 95, null],
    ['超过500场', 500, null],
  ])('%s', (text, min, max) => {
    expect(intervalOf(text)).toEqual({ min, max });
  });

  it.each(['约18万元', '若干'])('%s names no bound', (text) => {
    expect(intervalOf(text)).toBeNull();
  });
});
