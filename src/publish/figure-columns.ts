import { precision } from '../schema/figure.ts';
import { grade } from '../schema/grade.ts';
import type { ColumnsOf } from './data-table.ts';
import type { FigureRow } from './figures-json.ts';

/** The columns of the figures, in the order of the files. */
export const FIGURE_COLUMNS: ColumnsOf<FigureRow> = {
  report: { type: 'text', references: 'reports', meaning: '报道的代号：地区/文件名' },
  district: { type: 'text', references: 'districts', meaning: '地区的代号' },
  indicator: { type: 'text', references: 'indicators', meaning: '指标的代号，与指标页的地址相同' },
  text: { type: 'text', meaning: '原文的数字和量词，照印' },
  value: {
    type: 'number',
    meaning: '数值，折成基本单位：金额是元，比率是百分数，其余是个数；“近”“余”等字不改变它',
  },
  valueMax: { type: 'number', optional: true, meaning: '原文印成一个区间时的上端，否则为空' },
  unit: { type: 'text', optional: true, meaning: '量词，不含“万”“亿”；原文没有则为空' },
  qualifier: { type: 'text', optional: true, meaning: '表示不确切的字，如近、约、余、以上；没有则为空' },
  precision: {
    type: 'text',
    values: precision.options,
    meaning: '确切程度：exact 确数，about 约数，above 至少，below 至多，range 区间',
  },
  period: {
    type: 'text',
    meaning:
      '数字说的时间：2022、2022-09、2022-04-27，起止用斜线隔开，如 2023-01/2023-04；undated 是时间不详；其余是报道自己命名的时段，如 term',
  },
  scope: { type: 'text', optional: true, meaning: '限定：只说一部分时，是哪一部分；说整体则为空' },
  levels: {
    type: 'list',
    meaning: '荣誉的级别：全国、省级、设区市级、县区级，可以有几个；与级别无关则为空',
  },
  owner: { type: 'text', optional: true, meaning: '数字不属于这个地区时，属于谁；属于这个地区则为空' },
  href: { type: 'text', meaning: '数字所在的那句话在本站的地址，从网站的根算起' },
  grade: {
    type: 'text',
    optional: true,
    values: grade.options,
    meaning: '在各地对比的那一行里可比到什么程度：A 可比，B 有一点不同，C 不可比；只有一地报道或不在表中则为空',
  },
  reason: { type: 'text', meaning: '为什么是这一级' },
};
