import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKnown } from '../../src/files/registry.ts';
import type { KnownIndicator } from '../../src/ingest/cue.ts';
import { proposeIndicators } from '../../src/ingest/propose-indicator.ts';
import { indicator } from '../../src/schema/indicator.ts';
import { INDICATOR_SENTENCES } from './indicator-sentences.ts';
import { markedNumbers } from './marked-numbers.ts';

const { indicators } = await readKnown(fileURLToPath(new URL('../../', import.meta.url)));

/** A few invented indicators, so that the rules are seen without those of the site. */
const FEW = [
  known('boats', {
    name: '新造船',
    units: ['艘'],
    aliases: ['造船'],
    cues: ['新造/建造 船'],
    excludes: ['模型', '展览…'],
  }),
  known('rowers', { name: '划手', units: ['人', '名'], related: ['prizes'], cues: ['龙舟…参加'] }),
  known('prizes', { name: '奖金', units: ['元'] }),
  known('piers', { name: '新码头', units: ['座', '艘'], aliases: ['码头'] }),
  known('kites', { name: '风筝', units: ['只'], aliases: ['大风筝'] }),
  known('lamps', { name: '河灯', units: ['只'] }),
];

function known(id: string, fields: object): KnownIndicator {
  return { ...indicator.parse({ basis: 'flow', topic: 'river', ...fields }), id };
}

function proposed(
  marked: string,
  among: readonly KnownIndicator[] = FEW,
): { found: (string | null)[]; expected: (string | null)[] } {
  const { text, numbers, expected } = markedNumbers(marked);
  return { found: proposeIndicators(text, numbers, among), expected };
}

describe('the indicator of a number', () => {
  it.each([
    ['by words before and behind it', '造船{3艘|boats}，又有{2座|piers}新码头。'],
    ['only with a measure word that fits', '造船{3座|-}，码头{2个|-}。'],
    ['by words on both sides', '建造{5艘|boats}渔船。'],
    ['by words earlier in the sentence', '举办龙舟赛，{80人|rowers}参加。'],
    ['not by words of another sentence', '举办龙舟赛。{80人|-}参加。'],
    ['not where a word says it is something else', '新造船模型{4艘|-}；展览期间造船{2艘|-}。'],
    ['none where two fit as well', '风筝、河灯{9只|-}。'],
    ['the longer words', '造船的码头{2艘|-}，大风筝河灯{3只|kites}。'],
    ['what the list goes on with', '风筝{9只|kites}、河灯{7只|lamps}。'],
    ['member by member with 分别', '风筝、河灯分别{9只|kites}、{7只|lamps}。'],
    ['for a part, that of the whole', '造船{9艘|boats}，其中渔用{2艘|boats}。'],
    ['for both ends of a change', '风筝由{9只|kites}增加到{12只|kites}。'],
    ['for a bare sum, that of the people before it', '龙舟赛{80人|-}，划手{60人|rowers}，共计{3万元|prizes}。'],
    ['no growth and no plan', '造船比去年增加{3艘|-}，计划新造船{5艘|-}。'],
    ['nothing for each', '每名划手{200元|-}，人均奖金{300元|-}。'],
    ['not of those who did the work', '划手请{3名|-}律师。'],
    ['in full-width and traditional text', '造船{３艘|boats}；新碼頭{2座|piers}。'],
  ])('%s', (_, marked) => {
    const { found, expected } = proposed(marked);
    expect(found).toEqual(expected);
  });

  it('says nothing of names and dates', () => {
    const { text, numbers } = markedNumbers('造船{3艘|-}。');
    expect(
      proposeIndicators(
        text,
        numbers.map((number) => ({ ...number, kind: 'name' })),
        FEW,
      ),
    ).toEqual([null]);
  });
});

describe("the site's indicators", () => {
  it('are proposed rightly, and rather not than wrongly', () => {
    const differences: string[] = [];
    let [right, given, wanted] = [0, 0, 0];
    for (const marked of INDICATOR_SENTENCES) {
      const { found, expected } = proposed(marked, indicators);
      found.forEach((id, i) => {
        given += Number(id !== null);
        wanted += Number(expected[i] !== null);
        right += Number(id !== null && id === expected[i]);
        if (id !== expected[i]) differences.push(`${id}, not ${expected[i]}: ${marked}`);
      });
    }
    const reached = { precision: right / given >= 0.97, recall: right / wanted >= 0.95 };
    expect(reached.precision && reached.recall ? [] : differences).toEqual([]);
  });
});

describe('any text', () => {
  const words = indicators.flatMap(({ aliases, cues = [] }) =>
    [...aliases, ...cues].flatMap((cue) => cue.split(/[ …/]/)),
  );
  const word = fc.constantFrom(
    ...words,
    '{12家|-}',
    '{3万人|-}',
    '{20万元|-}',
    '{5场|-}',
    '，',
    '。',
    '、',
    '其中',
    '分别',
    '由',
    '增加到',
  );

  it('gets one proposal or none for each number, with a unit that fits', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (parts) => {
        const { text, numbers } = markedNumbers(parts.join(''));
        const found = proposeIndicators(text, numbers, indicators);
        expect(found).toHaveLength(numbers.length);
        found.forEach((id, i) => {
          const units = indicators.find((one) => one.id === id)?.units;
          expect(id === null || units?.includes(numbers[i]?.quantity?.unit ?? '')).toBe(true);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a paragraph of twenty thousand figures', () => {
    const { text, numbers } = markedNumbers('送温暖慰问困难职工{12家|-}、发展会员{3人|-}'.repeat(10_000));
    expect(proposeIndicators(text, numbers, indicators)).toHaveLength(20_000);
  });
});
