import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../src/ingest/block-text.ts';
import { layOut } from '../../src/ingest/lay-out.ts';
import { pages } from '../pages/invented-pages.ts';
import { printings } from '../pages/printings.ts';

/** What is wrong with the spans of a text's layout, or with the views of its blocks. */
function slips(text: string): string[] {
  const { blocks } = layOut(text);
  const times = new Uint8Array(text.length);
  for (const { start, end } of blocks.flatMap(({ spans }) => spans)) {
    if (start < 0 || end > text.length || end <= start) return [`a span from ${start} to ${end}`];
    for (let at = start; at < end; at += 1) times[at] = Math.min(2, (times[at] ?? 0) + 1);
  }
  const lost = [...times.keys()].filter((at) => times[at] === 0 && /\S/.test(text[at] ?? ''));
  const twice = [...times.keys()].filter((at) => times[at] === 2);
  const views = blocks.map((block) => blockText(text, block));
  const crooked = views.filter((view) => view.text.length !== view.offsets.length);
  const strange = views.filter(({ text: words, offsets }) =>
    offsets.some((at, i) => /\S/.test(words[i] ?? '') && text[at] !== words[i]),
  );
  return [
    ...lost.map((at) => `lost ${at}`),
    ...twice.map((at) => `twice ${at}`),
    ...crooked.map(({ text: words }) => `offsets of ${words}`),
    ...strange.map(({ text: words }) => `words of ${words}`),
  ];
}

const PIECES = [
  ...'　 \n\t#*|-_一二（）()【】“”‘’《》。，；：！？▲图为、·—/>0123Ａ９①◆\u0000\uD800\uDC00\u200B\f\r\v\u0085\u2028',
  ...[
    '青石县总工会：',
    '本报记者 沈知秋',
    '责编/石小雨',
    '第3版',
    '—— ',
    '主办单位：',
    '2024年3月8日',
    '图①',
    '（下转第3版）',
  ],
  ...[
    'PART 01',
    '01',
    '\n\n',
    '。\n',
    '# ',
    '一、',
    '（一）',
    '1. ',
    '| a | b |\n',
    'a\tb\n',
    '职工技能竞赛',
    '近年来，',
    '本报讯（记者 沈知秋）',
  ],
];

const wild = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

const printed = fc
  .tuple(fc.constantFrom(...pages), fc.constantFrom(...printings))
  .map(([page, { print }]) => print(page).split('\n'));

type Mutation = readonly [kind: 'swap' | 'cut' | 'double' | 'drop', at: number, to: number];
const mutation: fc.Arbitrary<Mutation> = fc.tuple(
  fc.constantFrom('swap' as const, 'cut' as const, 'double' as const, 'drop' as const),
  fc.nat(400),
  fc.nat(400),
);

function mutated(lines: readonly string[], [kind, from, to]: Mutation): string[] {
  const [i, j] = [from % lines.length, to % lines.length];
  const [first, second] = [lines[i] ?? '', lines[j] ?? ''];
  if (kind === 'swap') return lines.with(i, second).with(j, first);
  if (kind === 'double') return lines.toSpliced(i, 0, second);
  if (kind === 'drop') return lines.length > 1 ? lines.toSpliced(i, 1) : [...lines];
  const at = to % (first.length + 1);
  return lines.toSpliced(i, 1, first.slice(0, at), first.slice(at));
}

describe('every character that is not white space stands in exactly one span', () => {
  it('of any text', () => {
    fc.assert(
      fc.property(wild, (text) => {
        expect(slips(text)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('of invented pages with lines swapped, cut, doubled and dropped', () => {
    const pagesOf = fc.tuple(printed, fc.array(mutation, { maxLength: 10 }));
    fc.assert(
      fc.property(pagesOf, ([lines, mutations]) => {
        expect(slips(mutations.reduce((text, change) => mutated(text, change), lines).join('\n'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['', ' ', '\n\n', '\u0000', '\uD800', '。', '#', '——', '▲', '01', '|', '\t\t', '（', '青石县总工会：'])(
    'of %j',
    (text) => {
      expect(slips(text)).toEqual([]);
    },
  );
});

// How long they take, npm run bench:import tells; a step that grows faster than its text would not come to an end here.
describe('long texts', () => {
  it.each([
    ['one line', '青石县总工会，'.repeat(150_000)],
    ['lines never closed', '这是一个没有写完的句子但是它还在继续\n'.repeat(60_000)],
    ['pieces of sentences', '，半句话接着写下去。\n'.repeat(60_000)],
    ['short lines', '甲乙丙\n'.repeat(100_000)],
    ['numbered lines', '一、加强学习\n'.repeat(60_000)],
    ['numbers', '12\n'.repeat(100_000)],
    ['quotes never closed', '“'.repeat(1_000_000)],
    ['white space', `${' '.repeat(1_000_000)}甲`],
  ])('are laid out to their end: %s', (_, text) => {
    const { blocks } = layOut(text);
    const length = blocks.flatMap(({ spans }) => spans).reduce((sum, { start, end }) => sum + end - start, 0);
    expect(length).toBeGreaterThanOrEqual(text.replace(/\s/g, '').length);
  });
});
