import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/ingest/lay-out.ts';
import { placeBlocks } from '../../src/ingest/placed-block.ts';
import { sourceNumbers } from '../../src/ingest/source-number.ts';

/** Text, value, unit and period of the numbers of a table that stands below a paragraph. */
function numbersOf(table: string): unknown[] {
  const text = `青石县总工会： 一年的账\n\n各乡镇的情况列在下面，供大家对照，也欢迎指正。\n\n${table}\n`;
  const numbers = sourceNumbers(text, placeBlocks(layOut(text)), null);
  return numbers
    .filter(({ placed, found }) => placed.block.kind === 'table' && found.kind === 'figure')
    .map(({ ledger: { text: printed, value, unit, period } }) => [printed, value, unit, period ?? null]);
}

describe('numbers of a table', () => {
  it('take the measure word and the time that their column names', () => {
    const table = '乡镇\t2023年新建工会（家）\t2022年帮扶资金（万元）\n东河镇\t12\t3.5\n西山镇\t9\t2';
    expect(numbersOf(table)).toEqual([
      ['12', 12, '家', '2023'],
      ['3.5', 35_000, '元', '2022'],
      ['9', 9, '家', '2023'],
      ['2', 20_000, '元', '2022'],
    ]);
  });

  it('take the measure word of a column of units, and of their row', () => {
    expect(numbersOf('项目\t单位\t数量\n新建工会\t家\t38\n发展会员\t名\t1205')).toEqual([
      ['38', 38, '家', null],
      ['1205', 1205, '名', null],
    ]);
    expect(numbersOf('项目\t2022年\t2023年\n新建工会（家）\t31\t38\n发展会员（名）\t900\t1205')).toEqual([
      ['31', 31, '家', '2022'],
      ['38', 38, '家', '2023'],
      ['900', 900, '名', '2022'],
      ['1205', 1205, '名', '2023'],
    ]);
  });

  it('keep what the cell itself prints, and leave out the numbers of rows', () => {
    expect(numbersOf('序号\t项目\t数量\n1\t新建工会\t38家\n2\t培训班\t6期')).toEqual([
      ['38家', 38, '家', null],
      ['6期', 6, '期', null],
    ]);
  });
});
