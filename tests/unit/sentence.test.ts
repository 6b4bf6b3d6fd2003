import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, sentenceId } from '../../src/text/canonical.ts';
import { readLevels } from '../../src/text/level.ts';
import { sentenceEnds } from '../../src/text/sentence.ts';

const split = (text: string): string[] => {
  let from = 0;
  return sentenceEnds(text).map((end) => text.slice(from, (from = end)));
};

describe('sentenceEnds', () => {
  it.each([
    ['一句。两句！三句？', ['一句。', '两句！', '三句？']],
    ['“先说。”再说；还说。', ['“先说。”', '再说；还说。']],
    ['占 3.5%。余下', ['占 3.5%。', '余下']],
    ['没有句号', ['没有句号']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('loses no character of any text', () => {
    const text = fc.array(fc.constantFrom(...'甲乙。！？”」；，3. a')).map((chars) => chars.join(''));
    fc.assert(fc.property(text, (value) => split(value).join('').trimEnd() === value.trimEnd()));
  });
});

describe('sentenceId', () => {
  it('depends on the words alone', () => {
    expect(sentenceId('新建 38 家。')).toBe(sentenceId('新建38家。'));
    expect(sentenceId('新建38家。')).not.toBe(sentenceId('新建39家。'));
    expect(sentenceId('新建38家。')).toMatch(/^s-[0-9a-f]{8}$/);
  });

  it('rests on a form that stays when it is made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => canonicalText(canonicalText(text)) === canonicalText(text)),
    );
  });
});

describe('readLevels', () => {
  it.each([
    ['全国', ['全国']],
    ['省级', ['省级']],
    ['全国及省市', ['全国', '省级', '设区市级']],
    ['省市级', ['省级', '设区市级']],
    ['市区', ['设区市级', '县区级']],
    ['市级', []],
    ['省', []],
    ['其中新业态', []],
    ['及', []],
  ])('%s', (word, levels) => {
    expect(readLevels(word)).toEqual(levels);
  });
});
