import { describe, expect, it } from 'vitest';
import { byInitial } from '../../src/search/initials.ts';

const grouped = (names: readonly string[]) =>
  byInitial(names, (name) => name).map(({ id, label, items }) => [id, label, ...items]);

describe('the letters of a list', () => {
  it('are those with which names are spoken, numbers before them and what has no letter behind', () => {
    expect(grouped(['职代会', '安康', '“8+X”', 'APP', '１２３工程', '——', '爱心'])).toEqual([
      ['0', '0–9', '“8+X”', '１２３工程'],
      ['a', 'A', '安康', 'APP', '爱心'],
      ['z', 'Z', '职代会'],
      ['other', '#', '——'],
    ]);
  });

  it('know words in which a character is spoken otherwise, and leave the order within a letter alone', () => {
    expect(grouped(['重阳', '长江', '长辈', '重量', '绿', '女工'])).toEqual([
      ['c', 'C', '重阳', '长江'],
      ['l', 'L', '绿'],
      ['n', 'N', '女工'],
      ['z', 'Z', '长辈', '重量'],
    ]);
  });

  it('are none of an empty list', () => {
    expect(grouped([])).toEqual([]);
  });
});
