import { describe, expect, it } from 'vitest';
import { reportFeed } from '../../src/publish/report-feed.ts';

const ADDRESSES = {
  title: '工会动态摘编：青石县',
  page: 'https://example.org/districts/qingshi/',
  atom: 'https://example.org/districts/qingshi/feed.xml',
  json: 'https://example.org/districts/qingshi/feed.json',
};
const ENTRIES = [
  {
    title: '石工“新”事 <一>——青石县总工会',
    url: 'https://example.org/reports/qingshi/2024-03-08/',
    summary: '新建工会3家 & 发展会员',
    published: '2024-03-08',
    updated: '2024-03-08',
  },
  {
    title: '旧事',
    url: 'https://example.org/reports/qingshi/undated/',
    summary: '一',
    published: null,
    updated: '2026-01-02',
  },
];

describe('reportFeed', () => {
  it('tells the same in Atom and JSON, by the days that are known', () => {
    const { atom, json } = reportFeed(ENTRIES, ADDRESSES);
    const feed = JSON.parse(json) as { version: string; items: { id: string; date_published?: string }[] };
    expect(feed.version).toBe('https://jsonfeed.org/version/1');
    expect(feed.items.map(({ id, date_published }) => [id, date_published])).toEqual([
      [ENTRIES[0]?.url, '2024-03-08T00:00:00.000Z'],
      [ENTRIES[1]?.url, undefined],
    ]);
    expect(json).toContain('新建工会3家 &amp; 发展会员');
    expect(atom.match(/<entry>/g)).toHaveLength(2);
    expect(atom.match(/<published>/g)).toHaveLength(1);
    expect(atom).toContain('<updated>2026-01-02T00:00:00.000Z</updated>');
    expect(atom).toContain('&amp; 发展会员');
    expect(atom).not.toContain('<一>——');
  });

  it('asks no clock: the same entries give the same bytes', () => {
    expect(reportFeed(ENTRIES, ADDRESSES)).toEqual(reportFeed(ENTRIES, ADDRESSES));
    expect(reportFeed([], ADDRESSES).atom).toContain('<updated>1970-01-01');
  });
});
