import { describe, expect, it } from 'vitest';
import type { RowGroup } from '../../src/compare/table.ts';
import { examplesOf } from '../../src/components/compare-examples.ts';
import type { SiteFigure } from '../../src/schema/site-figure.ts';

const figure = (text: string, scope: string | null = null): SiteFigure => ({
  text,
  value: 1,
  valueMax: null,
  unit: '家',
  qualifier: null,
  precision: 'exact',
  indicator: 'x',
  period: '2022',
  scope,
  levels: [],
  owner: null,
  places: [{ sentence: 's-1', line: 1, column: 1, before: '', after: '' }],
  report: 'a/2024',
  district: 'a',
  published: null,
  periodLabel: '2022年',
  periodStart: '2022',
  periodEnd: '2022',
  periodSortKey: '2022',
  lowered: null,
  href: '/',
});
const indicator = { id: 'x', name: 'x', units: [], basis: 'flow', topic: 't', related: [], size: false, aliases: [] };

describe('examplesOf', () => {
  const [plain, part, alone] = [figure('1家'), figure('2家', '城区'), figure('3家')];
  const grades: RowGroup['rows'][number]['grades'] = new Map([
    [part, { grade: 'A', reason: '可比' }],
    [plain, { grade: 'A', reason: '可比' }],
    [alone, { grade: null, reason: '仅一地报道' }],
  ]);
  const groups: RowGroup[] = [
    { topic: 't', rows: [{ indicator: { ...indicator, basis: 'flow' }, cells: [], grades, reported: 2 }] },
  ];

  it('takes the figure of the fewest words, and none where the table has none', () => {
    const examples = examplesOf(groups);
    expect(examples.get('A')?.figure).toBe(plain);
    expect([...examples.keys()]).toEqual(['A']);
  });
});
