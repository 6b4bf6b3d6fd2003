import type { FigureRow } from './figures-json.ts';

/** What each column of figures.json holds, in the order of the file. */
export const DATA_COLUMNS: Readonly<Record<keyof FigureRow, string>> = {
  report: '报道的代号：地区/文件名',
  district: '地区的代号',
  indicator: '指标的代号，与指标页的地址相同',
  text: '原文的数字和量词，照印',
  value: '数值，折成基本单位：金额是元，比率是百分数，其余是个数；“近”“余”等字不改变它',
  valueMax: '原文印成一个区间时的上端，否则为 null',
  unit: '量词，不含“万”“亿”；原文没有则为 null',
  qualifier: '表示不确切的字，如近、约、余、以上；没有则为 null',
  precision: '确切程度：exact 确数，about 约数，above 至少，below 至多，range 区间',
  period:
    '数字说的时间：2022、2022-09、2022-04-27，起止用斜线隔开，如 2023-01/2023-04；undated 是时间不详；其余是报道自己命名的时段，如 term',
  scope: '限定：只说一部分时，是哪一部分；说整体则为 null',
  levels: '荣誉的级别：全国、省级、设区市级、县区级，可以有几个；与级别无关则为空',
  owner: '数字不属于这个地区时，属于谁；属于这个地区则为 null',
  href: '数字所在的那句话在本站的地址，从网站的根算起',
  grade: '在各地对比的那一行里可比到什么程度：A 可比，B 有一点不同，C 不可比；只有一地报道或不在表中则为 null',
  reason: '为什么是这一级',
};
