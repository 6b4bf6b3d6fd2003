import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/search/canonical.ts';
import { findHits } from '../../src/search/hits.ts';
import type { SearchPage } from '../../src/search/page.ts';
import { LONGEST_QUERY, toQuestion } from '../../src/search/question.ts';
import { fromRecord, toRecord } from '../../src/search/record.ts';
import { shapeOf, show } from '../../src/search/shape.ts';
import { BLOCK_GAP, fromWords, toPhrase, toWords } from '../../src/search/tokens.ts';
import { anyText } from '../search/any-text.ts';

describe('words', () => {
  it('are letters and digits only, one for each code point, and can be read back', () => {
    fc.assert(
      fc.property(anyText.map(canonical), (text) => {
        expect(toWords(text)).toMatch(/^([0-9a-z]+( [0-9a-z]+)*)?$/);
        expect(toWords(text).split(' ').filter(Boolean)).toHaveLength([...text].length);
        expect(fromWords(toWords(text))).toBe(text);
      }),
    );
  });

  it('of a phrase are never more than Pagefind needs', () => {
    expect(toPhrase('工会')).toBe('"ijp fmi"');
    expect(toPhrase('会'.repeat(500)).split(' ')).toHaveLength(32);
  });
});

describe('shape', () => {
  it('holds only what canonical text lacks', () => {
    expect(shapeOf('办好ＡＰＰ 的 3 家')).toEqual([2, 'ＡＰＰ ', 1, ' ', 1, ' ', 1]);
  });

  it('gives the shown text back, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(show(canonical(text), shapeOf(text))).toBe(text);
      }),
    );
  });
});

describe('record', () => {
  const anchors = fc.array(fc.record({ start: fc.nat(20), id: fc.string() }));
  const topics = fc.uniqueArray(fc.constantFrom('care', 'gig', 'women'));
  const pages: fc.Arbitrary<SearchPage> = fc.record({
    title: anyText,
    filters: fc.constant({ district: ['某区'] }),
    blocks: fc.array(fc.record({ text: anyText, anchors, topics })),
  });

  it('keeps the whole page, except for blocks of which nothing is seen', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const { url, canonicals, ...read } = fromRecord(toRecord('/a/b/', page));
        const blocks = page.blocks.filter(({ text }) => canonical(text) !== '');
        expect({ url, ...read }).toEqual({ url: '/a/b/', ...page, blocks });
        expect(canonicals).toEqual(blocks.map(({ text }) => canonical(text)));
      }),
    );
  });

  it('keeps blocks apart', () => {
    const block = (text: string) => ({ text, anchors: [], topics: [] });
    const { content } = toRecord('/', { title: '', filters: {}, blocks: [block('工'), block('会')] });
    expect(content).toBe(`${toWords('工')}${BLOCK_GAP}${toWords('会')}`);
  });
});

describe('hits', () => {
  const anchors = [
    { start: 0, id: 's-1' },
    { start: 7, id: 's-2' },
  ];
  const page = fromRecord(
    toRecord('/x/', {
      title: '',
      filters: {},
      blocks: [{ text: '工会 ＡＰＰ。新工会办工会。', anchors, topics: ['care'] }],
    }),
  );

  it('are all places, each with its sentence and the text around it', () => {
    const hits = findHits(page, '工会');
    expect(hits.map(({ anchor, before, match }) => [anchor, before, match])).toEqual([
      ['s-1', '', '工会'],
      ['s-2', '工会 ＡＰＰ。新', '工会'],
      ['s-2', '工会 ＡＰＰ。新工会办', '工会'],
    ]);
    expect(hits[0]).toMatchObject({
      after: ' ＡＰＰ。新工会办工会。',
      cutBefore: false,
      cutAfter: false,
      topics: ['care'],
    });
  });

  it('are marked as shown', () => {
    expect(findHits(page, '会app').map(({ match }) => match)).toEqual(['会 ＡＰＰ']);
  });

  it('say where their excerpt is cut, never within a character', () => {
    const long = fromRecord(
      toRecord('/', {
        title: '',
        filters: {},
        blocks: [{ text: `${'🎻'.repeat(40)}会${'𠮷'.repeat(40)}`, anchors: [], topics: [] }],
      }),
    );
    expect(findHits(long, '会')).toEqual([
      {
        anchor: '',
        before: '🎻'.repeat(32),
        match: '会',
        after: '𠮷'.repeat(32),
        cutBefore: true,
        cutAfter: true,
        topics: [],
      },
    ]);
  });
});

describe('question', () => {
  it('is empty when nothing visible is asked', () => {
    expect(toQuestion(' \u3000\u200B')).toEqual({ needle: '', capped: false });
  });

  it('is capped at a length that it tells', () => {
    const { needle, capped } = toQuestion('𠮷'.repeat(10_000));
    expect([...needle]).toHaveLength(LONGEST_QUERY);
    expect(capped).toBe(true);
    expect(toQuestion('会'.repeat(LONGEST_QUERY)).capped).toBe(false);
  });
});
