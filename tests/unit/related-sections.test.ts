import { describe, expect, it } from 'vitest';
import { newestSections, relatedTo } from '../../src/compare/related-sections.ts';

const report = (id: string, ...sections: [heading: string, ...topics: string[]][]) => ({
  ...{ id, district: id.split('/')[0] ?? '' },
  sections: sections.map(([heading, ...topics]) => ({ id: `s-${heading}`, heading, topics })),
});
const named = (of: ReturnType<typeof report>, all: ReturnType<typeof report>[]) =>
  relatedTo(of, newestSections(all)).map(({ topic, sections }) => [
    topic,
    ...sections.map(({ report: { id }, heading }) => `${id} ${heading}`),
  ]);

describe('related sections', () => {
  const own = report('a/2024', ['建会', 'organising'], ['帮扶', 'care'], ['再建会', 'organising']);

  it('are for each topic of a report, in its order, the first of the newest report of other districts', () => {
    const all = [
      report('b/2024', ['送温暖', 'care'], ['助学', 'care']),
      own,
      report('b/2023', ['旧的', 'care', 'organising']),
      report('c/2022', ['入会', 'organising']),
    ];
    expect(named(own, all)).toEqual([
      ['organising', 'b/2023 旧的', 'c/2022 入会'],
      ['care', 'b/2024 送温暖'],
    ]);
  });

  it('are three at most, its own district not among them, however many it has', () => {
    const mine = ['2024', '2023', '2022', '2021'].map((year) => report(`a/${year}`, [`我${year}`, 'care']));
    const others = ['b', 'c', 'd', 'e'].map((id) => report(`${id}/2020`, [id, 'care']));
    expect(named(report('a/2019', ['我', 'care']), [...mine, ...others])).toEqual([
      ['care', 'b/2020 b', 'c/2020 c', 'd/2020 d'],
    ]);
  });

  it('are none where nobody else writes of a topic', () => {
    expect(named(own, [own, report('a/2023', ['帮扶', 'care'])])).toEqual([]);
  });

  it('keep one district more than are named, however many there are', () => {
    const many = Array.from({ length: 1000 }, (_, i) => report(`d${i % 200}/${i}`, [`题${i}`, 'care']));
    expect(newestSections(many).get('care')).toHaveLength(4);
  });
});
