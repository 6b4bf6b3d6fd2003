import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../src/text/find-numbers.ts';
import type { NumberFound } from '../../src/text/number-found.ts';
import { writeHan } from '../numeral-writer.ts';

/** Each line is a sentence in which [figures], <dates> and {names} are marked; `|3` behind a figure is its `each`. */
const MARKED = readFileSync(new URL('../fixtures/numbers/sentences.txt', import.meta.url), 'utf8').split('\n');

const BRACKETS = { figure: '[]', date: '<>', name: '{}' } as const;

/** A sentence with its numbers marked as the lines above are. */
function marked(text: string): string {
  let at = 0;
  const pieces = findNumbers(text).map(({ kind, start, end, each }) => {
    const [open = '', close = ''] = BRACKETS[kind];
    const piece = `${text.slice(at, start)}${open}${text.slice(start, end)}${each === undefined ? '' : `|${each}`}${close}`;
    at = end;
    return piece;
  });
  return pieces.join('') + text.slice(at);
}

function figures(text: string): NumberFound[] {
  return findNumbers(text).filter(({ kind }) => kind === 'figure');
}

describe('findNumbers', () => {
  it.each(MARKED.filter((line) => line !== ''))('%s', (line) => {
    const text = line.replace(/\|\d+(?=\])|[[\]<>{}]/g, '');
    expect(marked(text)).toBe(line);
    expect(figures(text).every(({ quantity }) => quantity !== null)).toBe(true);
  });

  it.each([
    ['发放慰问金1,286元', '1,286元', 1286, null, '元', null],
    ['筹集1，560万元', '1，560万元', 15600000, null, '元', null],
    ['会员２．５万人', '２．５万人', 25000, null, '人', null],
    ['企業三百餘個', '三百餘個', 300, null, '個', '餘'],
    ['獎金約１０萬元', '約１０萬元', 100000, null, '元', '約'],
    ['新建 38 家', '38家', 38, null, '家', null],
    ['参训 1,200 人（次）', '1,200人（次）', 1200, null, '人(次)', null],
    ['近百名职工', '近百名', 100, null, '名', '近'],
    ['上万人次参与', '上万人次', 10000, null, '人次', '上'],
    ['数十家企业', '数十家', 10, null, '家', '数'],
    ['十几名骨干', '十几名', 10, null, '名', '几'],
    ['2亿5000万元资金', '2亿5000万元', 250000000, null, '元', null],
    ['每人500元至2000元不等', '500元至2000元不等', 500, 2000, '元', '不等'],
    ['补助30%—40%', '30%—40%', 30, 40, '%', null],
    ['3至5名专家', '3至5名', 3, 5, '名', null],
    ['十五六名骨干', '十五六名', 15, 16, '名', null],
    ['三五百人规模', '三五百人', 300, 500, '人', null],
    ['百分之八十五的企业', '百分之八十五', 85, null, '%', null],
    ['不到三成', '不到三成', 30, null, '%', '不到'],
    ['占3/4', '3/4', 75, null, '%', null],
    ['增长1.8倍', '1.8倍', 1.8, null, '倍', null],
    ['历时两年半', '两年半', 2.5, null, '年', null],
    ['用了1个半月', '1个半月', 1.5, null, '个月', null],
    ['拖欠3个多月工资', '3个多月', 3, null, '个月', '多'],
    ['就餐1年多', '1年多', 1, null, '年', '多'],
    ['50人（含）以上企业', '50人（含）以上', 50, null, '人', '（含）以上'],
    ['日活3000+', '3000+', 3000, null, null, '+'],
    ['绿化6000㎡', '6000㎡', 6000, null, '㎡', null],
    ['用电2千瓦时', '2千瓦时', 2, null, '千瓦时', null],
    ['约8万余元', '约8万余元', 80000, null, '元', '约…余'],
    ['达到1270，', '1270', 1270, null, null, null],
    ['联合8部门', '8', 8, null, null, null],
  ])('%s', (sentence, text, value, valueMax, unit, qualifier) => {
    expect(figures(sentence)).toMatchObject([{ text, quantity: { value, valueMax, unit, qualifier } }]);
  });

  it('takes a year without 年 for a year in a row of years, and for a count among counts', () => {
    expect(findNumbers('指标\t2021\t2022').map(({ kind }) => kind)).toEqual(['date', 'date']);
    expect(findNumbers('某区\t38\t2022').map(({ kind }) => kind)).toEqual(['figure', 'figure']);
  });

  it('finds every number that is written into a sentence, with its value', () => {
    const measures = fc.constantFrom('家', '名', '个', '人次', '户', '场次', '万元', '份');
    const around = fc.constantFrom(['新建', '，'], ['共计', '。'], ['其中', '在册、'], ['“春风”活动', '企业参加']);
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 99_999_999 }),
        measures,
        around,
        fc.boolean(),
        (n, measure, [a, b], han) => {
          fc.pre(!han || (measure !== '万元' && !/^(?:千|百|万|十)/.test(writeHan(n))));
          const printed = `${han ? writeHan(n) : n}${measure}`;
          const [found, ...others] = findNumbers(`${a}${printed}${b}`);
          expect(others).toEqual([]);
          expect(found).toMatchObject({ kind: 'figure', text: printed });
          expect(found?.quantity?.value).toBe(measure === '万元' ? n * 10_000 : n);
        },
      ),
    );
  });

  const chars = fc.constantFrom(
    ...'0123456789０９零〇一二两三五十百千万亿萬壹拾第年月日时点%％.，,、。—-~至到分之成家名人次个個元级届多余近约超数几上各均“”《》（）〔〕 \t\n号+XA职工会的是以上\u{1F600}',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(chars, { maxLength: 60 }).map((list) => list.join('')),
  );

  it('gives offsets of the text, in order and apart, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = findNumbers(text);
        let last = 0;
        for (const { start, end, text: printed, kind, quantity } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end).replace(/\s+/g, '')).toBe(printed);
          expect(printed).not.toBe('');
          expect(quantity === null).toBe(kind !== 'figure');
          last = end;
        }
        expect(findNumbers(text)).toEqual(found);
      }),
      { numRuns: 10_000 },
    );
  });

  it.each([
    '12',
    '一',
    '一百',
    '百家',
    '“三”',
    '1.',
    '1+',
    '万一',
    '3年',
    '第二',
    '各2',
    '2021\t',
    '《',
    '五一、',
    ' 3 家',
    '7:',
  ])('comes to the end of %s repeated', (piece) => {
    const text = piece.repeat(200_000 / piece.length);
    expect(findNumbers(text).every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });
});
