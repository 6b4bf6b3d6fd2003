import { describe, expect, it } from 'vitest';
import { gradeShown } from '../../src/components/grade-words.ts';

const shown = (reason: string, period?: string) => gradeShown({ grade: 'C', reason }, period);

describe('gradeShown', () => {
  it('names a grade before its reason, but a comparable figure’s says it all', () => {
    expect(shown('只是骑手')).toEqual({ grade: 'C', label: '不可比：', reason: '只是骑手' });
    expect(gradeShown({ grade: 'A', reason: '可比' }).label).toBe('');
    expect(gradeShown({ grade: null, reason: '仅一地报道' }).label).toBe('');
    expect(gradeShown(undefined)).toEqual({ grade: null, label: '', reason: '' });
  });

  it('leaves out the figure’s own period, wherever a reason begins with it', () => {
    expect(shown('任内，时间长短不详', '任内').reason).toBe('时间长短不详');
    expect(shown('属某厂；任内，时间长短不详', '任内').reason).toBe('属某厂；时间长短不详');
    expect(shown('这里是2021年，其余多是2022年', '2021年').reason).toBe('其余多是2022年');
  });

  it('keeps the period of the others, and what is not told beside it', () => {
    expect(shown('这里是1月，其余多是2022年，时间长短不同', '2022年').reason).toBe(
      '这里是1月，其余多是2022年，时间长短不同',
    );
    expect(shown('任内，时间长短不详').reason).toBe('任内，时间长短不详');
  });
});
