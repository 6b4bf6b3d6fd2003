import { describe, expect, it } from 'vitest';
import { isSaidBy, titleOf } from '../../src/components/search-title.ts';
import type { Hit } from '../../src/search/hits.ts';

const hit = (section: string): Hit => ({
  anchor: '',
  before: '',
  match: '工会',
  after: '',
  cutBefore: false,
  cutAfter: false,
  topics: [],
  section,
  heading: false,
});
const terms = { title: '词汇', kind: '词条' };

describe('the title of a result', () => {
  it('is the term, where hits stand in one entry only', () => {
    expect(titleOf(terms, [hit('春茶竞赛'), hit('春茶竞赛')])).toBe('春茶竞赛');
    expect(titleOf(terms, [hit('春茶竞赛'), hit('职代会')])).toBe('词汇');
    expect(titleOf(terms, [hit('')])).toBe('词汇');
    expect(titleOf(terms, null)).toBe('词汇');
  });

  it('is the title of the page everywhere else', () => {
    expect(titleOf({ title: '山风起处', kind: '报道' }, [hit('送温暖')])).toBe('山风起处');
  });
});

describe('a heading', () => {
  it('says nothing new where the title says it', () => {
    expect(isSaidBy('山风起处', '山风起处')).toBe(true);
    expect(isSaidBy('山风起处', '山风起处——青石县总工会')).toBe(true);
    expect(isSaidBy('山风', '山风起处')).toBe(false);
  });
});
