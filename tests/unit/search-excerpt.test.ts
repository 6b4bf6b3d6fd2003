import { describe, expect, it } from 'vitest';
import { cutExcerpt, runsOf } from '../../src/components/search-excerpt.ts';

const wholes = (text: string): string[] => runsOf(text).flatMap((run) => (run.whole ? run.text : []));
const textOf = ({ head, core, tail }: ReturnType<typeof cutExcerpt>): string =>
  [...head.map((run) => run.text), core.before, core.match, core.after, ...tail.map((run) => run.text)].join('');

describe('a text', () => {
  it('keeps a number with its measure word', () => {
    expect(wholes('承办10场，5800余人次、43.611万元、95%，528万，共 4 处')).toEqual([
      '10场',
      '5800余人次',
      '43.611万元',
      '95%',
      '528万',
      '4 处',
    ]);
    expect(wholes('没有数字，也没有 8+X')).toEqual([]);
  });
});

describe('an excerpt', () => {
  it('keeps its match with the number that it begins or ends in', () => {
    expect(cutExcerpt('承办10', '场', '讲座').core).toEqual({ before: '10', match: '场', after: '', whole: true });
    expect(cutExcerpt('发放', '528', '万元，共').core).toEqual({
      before: '',
      match: '528',
      after: '万元',
      whole: true,
    });
    expect(cutExcerpt('新建', '38家', '工会').core).toMatchObject({ match: '38家', whole: false });
  });

  it('lets a long match break', () => {
    expect(cutExcerpt('一', '全区各级工会组织开展职工活动10', '场').core.whole).toBe(false);
  });

  it('loses nothing', () => {
    for (const [before, match, after] of [
      ['', '工会', ''],
      ['10', '0', '0人次'],
      ['承办10', '场，5', '0家'],
    ] as const) {
      expect(textOf(cutExcerpt(before, match, after))).toBe(before + match + after);
    }
  });
});
