import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../src/text/numeral.ts';
import { writeHan } from '../numeral-writer.ts';

const read = (text: string): number | undefined => readNumeral(text)?.value;

describe('readNumeral', () => {
  it.each([
    ['0', 0],
    ['41家', 41],
    ['1,771名', 1771],
    ['1，771', 1771],
    ['1 771名', 1771],
    ['12 345 人', 12345],
    ['38 520 966', 38],
    ['１２３', 123],
    ['43.611万元', 436110],
    ['11.316万', 113160],
    ['61.94万元', 619400],
    ['1.3万人次', 13000],
    ['3千余条', 3000],
    ['5千万', 50000000],
    ['2亿5000万', 250000000],
    ['0.1', 0.1],
    ['两', 2],
    ['十', 10],
    ['十五', 15],
    ['廿三', 23],
    ['一百零五', 105],
    ['一百二', 120],
    ['三万五', 35000],
    ['一千零一十', 1010],
    ['一万零五百', 10500],
    ['二十一亿三千万', 2130000000],
    ['百余', 100],
    ['万名', 10000],
    ['二〇二二', 2022],
    ['壹佰贰拾', 120],
    ['500千瓦', 500],
    ['一点五万', 15000],
    ['九十五点六', 95.6],
    ['零点三亿元', 30000000],
  ])('%s is %d', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each(['', '家', '第3', '余', '.5'])('%s begins with none', (text) => {
    expect(readNumeral(text)).toBeNull();
  });

  it.each([
    ['41', 1],
    ['320', 10],
    ['8万', 10000],
    ['29000', 1000],
    ['1.3万', 1000],
    ['百', 100],
    ['八十五', 1],
    ['8.5', 0.1],
  ])('the last significant digit of %s stands for %d', (text, step) => {
    expect(readNumeral(text)?.step).toBe(step);
  });

  it('reads back every Chinese numeral', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (n) => {
        const text = writeHan(n);
        expect(readNumeral(text)).toMatchObject({ value: n, length: text.length });
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back every decimal in 万 and 亿 exactly', () => {
    const units = fc.constantFrom(['', 0] as const, ['万', 4] as const, ['亿', 8] as const);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        units,
        (n, places, [unit, power]) => {
          const digits = String(n).padStart(places + 1, '0');
          const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
          expect(read(text + unit)).toBe(Number(`${n}e${power - places}`));
        },
      ),
    );
  });

  it('reads thousands separators of either width', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(',', '，'), (n, separator) => {
        expect(read(n.toLocaleString('en-US').replaceAll(',', separator))).toBe(n);
      }),
    );
  });
});
