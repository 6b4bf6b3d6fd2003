import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unbroken } from '../../src/text/unbroken.ts';

const wholes = (text: string): string[] =>
  unbroken(text)
    .filter(({ whole }) => whole)
    .map((piece) => piece.text);

describe('unbroken', () => {
  it('keeps numbers with their measure words', () => {
    expect(wholes('2024年新建工会38家，发放95.88万元，惠及1.2万余人次')).toEqual([
      '2024年',
      '38家',
      '95.88万元',
      '1.2万余人次',
    ]);
  });

  it('leaves alone what no line parts, and what is too long to be kept', () => {
    expect(wholes('三家工会、第一次、2021年9月30日至10月31日')).toEqual([]);
  });

  it('alters no text', () => {
    const texts = fc.array(fc.constantFrom(...'新建38.5万余人次，2024年9月 至%三—（'), { maxLength: 40 });
    fc.assert(
      fc.property(texts, (characters) => {
        const text = characters.join('');
        expect(
          unbroken(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
