import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageText } from '../../src/search/hits.ts';
import { nearestTogether, severalWords } from '../../src/search/several-words.ts';

const NONE = new Map<string, string>();

function textOf(...blocks: string[]): PageText {
  return {
    blocks: blocks.map((text, i) => ({ text, anchors: [{ start: 0, id: `s-${i}` }], topics: [], heading: false })),
    canonicals: blocks,
  };
}

describe('severalWords', () => {
  it('are those that white space parts, each once', () => {
    expect(severalWords(' 送温暖\u3000职工 送温暖 ', NONE)).toEqual(['送温暖', '职工']);
    expect(severalWords('職工 会', new Map([['職', '职']]))).toEqual(['职工', '会']);
    expect(severalWords('送温暖', NONE)).toEqual([]);
    expect(severalWords('职工 \u200B', NONE)).toEqual([]);
  });
});

describe('nearestTogether', () => {
  it('finds where the words stand nearest, over blocks', () => {
    const found = nearestTogether(textOf('甲远远远远乙', '远远', '乙近甲'), ['甲', '乙'], NONE);
    expect(found?.span).toBe(3);
    expect(found?.hits.map(({ match, anchor }) => [match, anchor])).toEqual([
      ['乙', 's-2'],
      ['甲', 's-2'],
    ]);
  });

  it('finds nothing where one of them is missing', () => {
    expect(nearestTogether(textOf('甲甲甲'), ['甲', '乙'], NONE)).toBe(null);
  });

  it('finds a span that no other choice of places is narrower than', () => {
    const block = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '，'), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(block, (text) => {
        const words = ['甲', '乙', '丙'];
        const places = words.map((word) => [...text].flatMap((char, i) => (char === word ? [i] : [])));
        const spans = (places[0] ?? []).flatMap((a) =>
          (places[1] ?? []).flatMap((b) => (places[2] ?? []).map((c) => Math.max(a, b, c) - Math.min(a, b, c) + 1)),
        );
        const narrowest = spans.length === 0 ? undefined : Math.min(...spans);
        expect(nearestTogether(textOf(text), words, NONE)?.span).toBe(narrowest);
      }),
    );
  });
});
