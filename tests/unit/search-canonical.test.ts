import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, canonical, pieces } from '../../src/search/canonical.ts';
import { anyText } from '../search/any-text.ts';

describe('canonical', () => {
  it.each([
    ['工 会\n会员', '工会会员'],
    ['ＡＰＰ', 'app'],
    ['“８＋Ｘ”', '“8+x”'],
    ['５２８ 万元，', '528万元,'],
    ['㎡', 'm2'],
    ['a\u200Bb\u00ADc\uFEFF', 'abc'],
    ['e\u0301', 'é'],
    ['ｶﾞ', 'ガ'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['\u3000\u00A0\t', ''],
    ['𠮷🎻', '𠮷🎻'],
  ])('of %j is %j', (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });

  it('is NFKC in lower case without what cannot be seen', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = text.toWellFormed().normalize('NFKC').toLowerCase().replaceAll('ς', 'σ');
        expect(canonical(text)).toBe(folded.replace(/[\s\u0085\p{Default_Ignorable_Code_Point}]/gu, ''));
      }),
    );
  });

  it('of Chinese text does not change when it is applied again', () => {
    const chinese = fc.string({ unit: fc.constantFrom(...'工会，。“”８＋Ｘａ 万①㎡'), maxLength: 30 });
    fc.assert(
      fc.property(chinese, (text) => {
        expect(canonical(canonical(text))).toBe(canonical(text));
      }),
    );
  });
});

describe('pieces', () => {
  it('cover the text without gaps, and their canonical forms joined are that of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = pieces(text);
        expect(found.map(({ shown }) => shown).join('')).toBe(text);
        expect(found.map((piece) => piece.canonical).join('')).toBe(canonical(text));
        expect(found.every(({ start, shown }) => text.startsWith(shown, start))).toBe(true);
      }),
    );
  });

  it('can be cut anywhere between two of them: each run of pieces stands in the whole', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, from, length) => {
        const found = pieces(text);
        const run = found.slice(from % (found.length + 1)).slice(0, length % 8);
        expect(canonical(text)).toContain(canonical(run.map(({ shown }) => shown).join('')));
      }),
    );
  });
});

describe('align', () => {
  it('gives for every canonical unit the original it came from', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, starts, ends } = align(original);
        expect(text).toBe(canonical(original));
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        for (let unit = 0; unit < text.length; unit += 1) {
          expect(canonical(original.slice(starts[unit], ends[unit]))).toContain(text[unit]);
        }
      }),
    );
  });

  it('leaves spaces around a match outside of it', () => {
    const { text, starts, ends } = align('先 ＡＰＰ 后');
    const at = text.indexOf('app');
    expect([starts[at], ends[at + 2]]).toEqual([2, 5]);
  });
});
