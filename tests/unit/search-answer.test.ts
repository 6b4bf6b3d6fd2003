import { describe, expect, it } from 'vitest';
import { type FoundPage, toAnswer } from '../../src/search/answer.ts';
import type { Hit } from '../../src/search/hits.ts';

const NEEDLE = { needle: '会', capped: false };

function hit(...topics: string[]): Hit {
  const words = { anchor: '', before: '', match: '会', after: '', section: '' };
  return { ...words, cutBefore: false, cutAfter: false, heading: false, topics };
}

function page(url: string, district: string, ...hits: Hit[]): FoundPage {
  return { id: url, url, title: '', kind: '', districts: [district], years: ['2022'], date: '', hits };
}

const found = [
  page('/b/', '甲区', hit('care'), hit()),
  page('/c/', '乙区', hit('care'), hit('gig'), hit('gig')),
  page('/a/', '甲区', hit('gig'), hit()),
];
const urls = (pages: readonly FoundPage[]): string[] => pages.map(({ url }) => url);
const order = (pages: readonly FoundPage[], sort?: 'best' | 'newest' | 'oldest'): string[] =>
  urls(toAnswer(pages, { sort }, NEEDLE).pages);

describe('toAnswer', () => {
  it('puts pages with more hits first, and counts everything', () => {
    const answer = toAnswer(found, {}, NEEDLE);
    expect(urls(answer.pages)).toEqual(['/c/', '/a/', '/b/']);
    expect(answer.hits).toBe(7);
    expect(Object.fromEntries(answer.counts.districts)).toEqual({ 甲区: 2, 乙区: 1 });
    expect(Object.fromEntries(answer.counts.years)).toEqual({ 2022: 3 });
    expect(Object.fromEntries(answer.counts.topics ?? [])).toEqual({ care: 2, gig: 2 });
  });

  it('keeps of each page the hits on the topic', () => {
    const answer = toAnswer(found, { topic: 'gig' }, NEEDLE);
    expect(answer.pages.map(({ url, hits }) => [url, hits?.length])).toEqual([
      ['/c/', 2],
      ['/a/', 1],
    ]);
    expect(Object.fromEntries(answer.counts.districts)).toEqual({ 甲区: 1, 乙区: 1 });
    expect(Object.fromEntries(answer.counts.topics ?? [])).toEqual({ care: 2, gig: 2 });
  });

  it('keeps the pages of the district and of the year', () => {
    const later = { ...page('/d/', '甲区', hit('care')), years: ['2022', '2023'] };
    const answer = toAnswer(
      [...found, later],
      { district: '甲区', topic: 'care', year: '2023' },
      { ...NEEDLE, capped: true },
    );
    expect(urls(answer.pages)).toEqual(['/d/']);
    expect(Object.fromEntries(answer.counts.years)).toEqual({ 2022: 2, 2023: 1 });
    expect(answer.capped).toBe(true);
  });

  it('puts the title that is the query before those that hold it, indicators before others, then headings', () => {
    const pages = [
      page('/text/', '甲区', hit(), hit(), hit()),
      page('/heading/', '甲区', { ...hit(), heading: true }),
      { ...page('/title/', '甲区', hit()), title: '工会' },
      { ...page('/indicator/', '甲区', hit()), title: '基层工会', kind: '指标' },
      { ...page('/itself/', '甲区', hit()), title: '會' },
    ];
    const characters = new Map([['會', '会']]);
    const { pages: sorted } = toAnswer(pages, {}, { ...NEEDLE, characters });
    expect(urls(sorted)).toEqual(['/itself/', '/indicator/', '/title/', '/heading/', '/text/']);
  });

  it('sorts by date, and puts what has none last', () => {
    const dated = [
      { ...page('/a/', '甲区', hit()), date: '2022-03' },
      { ...page('/b/', '甲区', hit(), hit()), date: '' },
      { ...page('/c/', '甲区', hit()), date: '2023-01-02' },
    ];
    expect(order(dated)).toEqual(['/b/', '/c/', '/a/']);
    expect(order(dated, 'newest')).toEqual(['/c/', '/a/', '/b/']);
    expect(order(dated, 'oldest')).toEqual(['/a/', '/c/', '/b/']);
  });

  it('says nothing of hits and topics on pages that are not read', () => {
    const answer = toAnswer([...found, { ...page('/d/', '乙区'), hits: null }], {}, NEEDLE);
    expect([answer.hits, answer.counts.topics]).toEqual([null, null]);
    expect(answer.counts.districts.get('乙区')).toBe(2);
  });
});
