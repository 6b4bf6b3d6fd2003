import { type DataTable, dataTable } from '../../src/publish/data-table.ts';

/** Texts that a spreadsheet would take for formulas, and some that break a careless writer. */
export const AWKWARD = [
  '=1+1',
  '+86 25',
  '-3',
  '@who',
  "'quoted'",
  '"a", b',
  '<b>&amp;</b>',
  ' 前后有空 ',
  '12',
  '甲\n乙',
];

/** Two districts, and figures of every type of column that belong to them. */
export function inventedTables(): DataTable[] {
  return [figures(), districts()];
}

function figures(): DataTable {
  return dataTable({
    name: 'figures',
    label: '数字',
    title: '每行一个数字',
    key: ['district', 'text', 'scope'],
    columns: {
      district: { type: 'text', references: 'districts', meaning: '地区的代号' },
      text: { type: 'text', meaning: '原文' },
      value: { type: 'number', meaning: '数值' },
      levels: { type: 'list', meaning: '级别，可以有几个' },
      scope: { type: 'text', optional: true, meaning: '限定' },
      precision: { type: 'text', values: ['exact', 'about'], meaning: '确切程度' },
      day: { type: 'date', optional: true, meaning: '日期' },
    },
    rows: AWKWARD.map((text, i) => ({
      district: i % 2 === 0 ? 'qingshi' : 'linxi',
      text,
      value: [3, 43.611, 436110, 0, 99.5][i % 5] ?? 0,
      levels: [[], ['全国'], ['全国', '省级']][i % 3] ?? [],
      scope: i % 2 === 0 ? null : text,
      precision: i % 2 === 0 ? 'exact' : 'about',
      day: i % 4 === 0 ? '2024-03-08' : null,
    })),
  });
}

function districts(): DataTable {
  return dataTable({
    name: 'districts',
    label: '地区',
    title: '每行一个地区',
    key: ['id'],
    columns: {
      id: { type: 'text', meaning: '地区的代号' },
      name: { type: 'text', meaning: '名称' },
      reports: { type: 'integer', meaning: '报道篇数' },
    },
    rows: [
      { id: 'qingshi', name: '青石县', reports: 2 },
      { id: 'linxi', name: '临溪区', reports: 1 },
    ],
  });
}
