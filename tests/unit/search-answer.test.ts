import { describe, expect, it } from 'vitest';
import { type PageHits, toAnswer } from '../../src/search/answer.ts';
import type { Hit } from '../../src/search/hits.ts';

function hit(...topics: string[]): Hit {
  return { anchor: '', before: '', match: '会', after: '', cutBefore: false, cutAfter: false, topics };
}

function page(url: string, district: string, ...hits: Hit[]): PageHits {
  return { url, title: '', kind: '', districts: [district], hits };
}

const found = [
  page('/b/', '甲区', hit('care'), hit()),
  page('/c/', '乙区', hit('care'), hit('gig'), hit('gig')),
  page('/a/', '甲区', hit('gig'), hit()),
];

describe('toAnswer', () => {
  it('puts pages with more hits first, and counts everything', () => {
    const answer = toAnswer(found, {}, false);
    expect(answer.pages.map(({ url }) => url)).toEqual(['/c/', '/a/', '/b/']);
    expect(answer.hits).toBe(7);
    expect(Object.fromEntries(answer.counts.districts)).toEqual({ 甲区: 2, 乙区: 1 });
    expect(Object.fromEntries(answer.counts.topics)).toEqual({ care: 2, gig: 2 });
  });

  it('keeps of each page the hits on the topic', () => {
    const answer = toAnswer(found, { topic: 'gig' }, false);
    expect(answer.pages.map(({ url, hits }) => [url, hits.length])).toEqual([
      ['/c/', 2],
      ['/a/', 1],
    ]);
    expect(Object.fromEntries(answer.counts.districts)).toEqual({ 甲区: 1, 乙区: 1 });
    expect(Object.fromEntries(answer.counts.topics)).toEqual({ care: 2, gig: 2 });
  });

  it('keeps the pages of the district', () => {
    const answer = toAnswer(found, { district: '甲区', topic: 'care' }, true);
    expect(answer.pages.map(({ url }) => url)).toEqual(['/b/']);
    expect(Object.fromEntries(answer.counts.topics)).toEqual({ care: 1, gig: 1 });
    expect(answer.capped).toBe(true);
  });
});
