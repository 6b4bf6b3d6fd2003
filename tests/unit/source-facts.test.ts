import { describe, expect, it } from 'vitest';
import { sourceFacts } from '../../src/components/source-facts.ts';
import { type ReportEntry, reportEntry } from '../../src/schema/report-entry.ts';

const DISTRICT = { id: 'qingshi', name: '青石县', city: '云川市', order: 1 };
const correction = (date: string) => ({ date, old: '三', new: '四', reason: '原文为四' });
const facts = (change: Partial<ReportEntry>, verified?: string): string[] => {
  const entry = reportEntry.parse({
    ...{ district: 'qingshi', organisation: '青石县总工会', headline: '石上开花', period: '2023', form: 'digest' },
    ...{ byline: {}, credits: {}, photos: [], summary: '新建工会12家。', figures: [], sections: [], terms: [] },
    ...{ path: 'content/reports/qingshi/undated.md', name: 'undated', ...change },
  });
  return sourceFacts({ ...entry, id: 'qingshi/undated' }, DISTRICT, verified).map(
    ({ label, value, known }) => `${label} ${value}${known ? '' : '？'}`,
  );
};

describe('the facts of a source', () => {
  it('say what is not known', () => {
    expect(facts({})).toEqual([
      ...['地区 青石县（云川市）', '刊登日期 日期不详？', '报纸 报名不详？', '版次 版次不详？', '作者 未署名？'],
      ...['形式 摘编，非原文', '主要时段 2023年', '原文 指纹未登记？'],
    ]);
  });

  it('end with the day of the last check and of the last correction, where there was one', () => {
    const corrections = ['2026-03-01', '2026-11-02', '2025-12-31'].map(correction);
    expect(facts({ corrections }, '2026-11-21').slice(-2)).toEqual([
      '最近核对 2026年11月21日',
      '最近更正 2026年11月2日',
    ]);
    expect(facts({ corrections: corrections.slice(0, 1) }).at(-1)).toBe('最近更正 2026年3月1日');
  });
});
