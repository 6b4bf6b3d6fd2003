import { describe, expect, it } from 'vitest';
import { nearestSpellings } from '../../src/search/nearest-spelling.ts';
import { otherWords } from '../../src/search/other-words.ts';
import { directAnswers, readTerms } from '../../src/search/term-answers.ts';
import { placeSoundsOf, soundsOf } from '../../src/search/term-sounds.ts';
import type { SearchTerm } from '../../src/search/term.ts';

function term(kind: SearchTerm['kind'], name: string, forms: SearchTerm['forms'] = []): SearchTerm {
  const spoken = forms.filter(({ as }) => as !== 'synonym').map(({ text }) => text);
  return { kind, name, href: `/${name}/`, note: '', forms, sounds: soundsOf([name, ...spoken]) };
}

const TERMS = readTerms(
  [
    term('词条', '夜校', [
      { text: '职工夜间学校', as: 'full' },
      { text: '“星光”夜校', as: 'variant' },
      { text: '晚课', as: 'synonym' },
    ]),
    term('指标', '夜校学员'),
    term('地区', '青石县'),
    term('组织', '青石县总工会'),
    term('指标', '送清凉慰问职工'),
  ],
  new Map([['縣', '县']]),
);
const answers = (needle: string): string[] => directAnswers(TERMS, needle).map(({ name }) => name);
const words = (needle: string): string[] => otherWords(TERMS, needle).map(({ text, as }) => `${as} ${text}`);

describe('soundsOf', () => {
  it('knows more than one reading of a place, the likeliest first, but not every one of a long word', () => {
    expect(placeSoundsOf(['石都乡']).map(([spoken]) => spoken)).toEqual(
      expect.arrayContaining(['shiduxiang', 'shidouxiang']),
    );
    expect(placeSoundsOf(['长重都曾行会'])).toHaveLength(1);
    expect(soundsOf(['石都乡'])).toHaveLength(1);
  });

  it('tells pinyin without tones, and initials', () => {
    expect(soundsOf(['夜校', '绿化'])).toEqual([
      ['yexiao', 'yx'],
      ['lvhua', 'lh'],
    ]);
    expect(soundsOf(['“8+X”集市', 'APP'])).toEqual([['8xjishi', expect.stringMatching(/js$/) as string]]);
  });
});

describe('directAnswers', () => {
  it.each([
    ['夜校', ['夜校', '夜校学员']],
    ['职工夜间学校', ['夜校']],
    ['晚课', ['夜校']],
    ['青石', ['青石县', '青石县总工会']],
    ['qingshixian', ['青石县', '青石县总工会']],
    ['yx', ['夜校']],
    ['清凉慰问', ['送清凉慰问职工']],
    ['校', []],
    ['', []],
    ['x', []],
  ])('of %s are %j', (needle, expected) => {
    expect(answers(needle)).toEqual(expected);
  });
});

describe('otherWords', () => {
  it('go from the name to its forms and back', () => {
    expect(words('夜校')).toEqual(['full 职工夜间学校', 'synonym 晚课']);
    expect(words('职工夜间学校')).toEqual(['name 夜校', 'variant “星光”夜校', 'synonym 晚课']);
    expect(words('晚课')).toEqual(['synonym 夜校', 'full 职工夜间学校', 'variant “星光”夜校']);
  });

  it('read pinyin', () => {
    expect(words('yexiao')).toEqual(['sound 夜校']);
    expect(words('qsx')).toEqual(['sound 青石县']);
  });

  it('are none for what has no entry', () => {
    expect(words('夜')).toEqual([]);
  });
});

describe('nearestSpellings', () => {
  it.each([
    ['青石具', ['青石县']],
    ['青石县总公会', ['青石县总工会']],
    ['送清凉慰间职工', ['送清凉慰问职工']],
    ['夜小', []],
    ['毫不相干的话', []],
  ])('of %s are %j', (needle, expected) => {
    expect(nearestSpellings(TERMS, needle)).toEqual(expected);
  });

  it('make no wild guess', () => {
    expect(nearestSpellings(TERMS, '夜小')).toEqual([]);
    expect(nearestSpellings(TERMS, '毫不相干的话')).toEqual([]);
    expect(nearestSpellings(TERMS, '长'.repeat(100))).toEqual([]);
  });
});
