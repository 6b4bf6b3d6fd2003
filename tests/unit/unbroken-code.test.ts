import { describe, expect, it } from 'vitest';
import { unbrokenCode } from '../../src/components/unbroken-code.ts';

const wholes = (text: string): string[] => unbrokenCode(text).flatMap((piece) => (piece.whole ? piece.text : []));

describe('a piece of code', () => {
  it('keeps its dates and what is to be filled in', () => {
    expect(wholes('写 content/reports/<地区>/2023-03-08.md，2022-09 和 2023-01/2023-04')).toEqual([
      '<地区>',
      '2023-03-08',
      '2022-09',
      '2023-01',
      '2023-04',
    ]);
    expect(wholes('---\ndistrict: qingshi\n---')).toEqual(['---', '---']);
  });

  it('loses nothing', () => {
    for (const text of ['', '38家', '2023-03-08', 'a<b', '<>', `<${'字'.repeat(40)}>`, '2023-030']) {
      expect(
        unbrokenCode(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }
  });
});
