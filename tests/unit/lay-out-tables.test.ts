import { describe, expect, it } from 'vitest';
import { laidOut } from '../pages/laid-out.ts';

const INTRO = '各项工作完成情况如下，数据由县总工会各部门提供，统计时间截至2023年底：';

describe('tables', () => {
  it.each([
    ['GFM', '| 项目 | 数量 |\n| --- | --- |\n| 技能竞赛 | 21 |'],
    ['tabs', '项目\t数量\n技能竞赛\t21'],
    ['full-width bars', '｜项目｜数量｜\n｜技能竞赛｜21｜'],
  ])('%s', (_, table) => {
    expect(laidOut(`${INTRO}\n\n${table}`, 'table')).toEqual(['项目\t数量', '技能竞赛\t21']);
    expect(laidOut(`${INTRO}\n\n${table}`, 'paragraph')).toEqual([INTRO]);
  });

  it('wide spaces in three columns', () => {
    const table = '序号　　项目　　数量\n1　　技能竞赛　　21\n2　　招聘会　　6';
    expect(laidOut(`${INTRO}\n\n${table}`, 'table')).toEqual(['序号\t项目\t数量', '1\t技能竞赛\t21', '2\t招聘会\t6']);
  });

  it('two halves of a heading are no table, nor is a line of credits', () => {
    expect(laidOut(`思想引领　　凝心铸魂\n\n${INTRO}`, 'table')).toEqual([]);
    expect(laidOut(`责编/石小雨\t美编/方圆\n编辑/文静\t校对/安然\n\n${INTRO}`, 'table')).toEqual([]);
  });
});

describe('lists', () => {
  it.each([
    ['- 技能竞赛21场；\n- 招聘会6场。', ['技能竞赛21场；', '招聘会6场。']],
    ['• 技能竞赛21场\n• 招聘会6场', ['技能竞赛21场', '招聘会6场']],
    ['1. 技能竞赛21场\n2. 招聘会6场', ['1. 技能竞赛21场', '2. 招聘会6场']],
    ['① 技能竞赛21场；\n② 招聘会6场。', ['① 技能竞赛21场；', '② 招聘会6场。']],
  ])('%j', (list, items) => {
    expect(laidOut(`${INTRO}\n\n${list}`, 'list')).toEqual(items);
  });
});
