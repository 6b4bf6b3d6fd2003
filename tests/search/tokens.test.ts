import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPhrase, toWords } from '../../src/search/tokens.ts';

const text = fc.string({ unit: fc.constantFrom('工', '会', '，', 'a', '7', '😀', '𠮷', '\uFFFD', '一') });

/** Whether the words of `part` stand in `whole` one behind the other. */
function isPhraseOf(part: string, whole: string): boolean {
  return ` ${toWords(whole)} `.includes(` ${toWords(part)} `);
}

describe('words of pairs', () => {
  it('are letters and digits only, one for every two neighbours', () => {
    fc.assert(
      fc.property(text, (one) => {
        const words = toWords(one).split(' ').filter(Boolean);
        expect(words).toHaveLength(Math.max(0, [...one].length - 1));
        expect(words.every((word) => /^[0-9a-z]+$/.test(word))).toBe(true);
      }),
    );
  });

  it('follow each other exactly where the text does', () => {
    fc.assert(
      fc.property(text, text, (whole, part) => {
        fc.pre([...part].length > 1);
        expect(isPhraseOf(part, whole)).toBe(whole.includes(part));
      }),
    );
    fc.assert(
      fc.property(text, text, text, (before, part, after) => {
        fc.pre([...part].length > 1);
        expect(isPhraseOf(part, before + part + after)).toBe(true);
      }),
    );
  });

  it('make a quoted phrase', () => {
    expect(toPhrase('工会')).toMatch(/^"\w{6}"$/);
    expect(toPhrase('工会法')).toMatch(/^"\w{6} \w{6}"$/);
  });
});
