import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/ingest/lay-out.ts';
import { type Masthead, readMasthead } from '../../src/ingest/masthead.ts';

const BODY = '\n\n近年来，广大职工立足岗位、拼搏奋进，在各条战线上书写了新的篇章，取得了新的成绩。';

function masthead(head: string): Masthead {
  return readMasthead(layOut(head + BODY));
}

describe('headline and organisation', () => {
  it.each([
    ['青石县总工会： 凝心聚力谱新篇', '青石县总工会', '青石县', '凝心聚力谱新篇', null],
    ['# 青石县总工会：凝心聚力谱新篇', '青石县总工会', '青石县', '凝心聚力谱新篇', null],
    ['青石县总工会\n凝心聚力谱新篇\n真情服务暖人心', '青石县总工会', '青石县', '凝心聚力谱新篇 真情服务暖人心', null],
    [
      '云川市北湾区总工会：\n潮起北湾千帆竞\n工会聚力谱华章',
      '云川市北湾区总工会',
      '北湾区',
      '潮起北湾千帆竞 工会聚力谱华章',
      null,
    ],
    [
      '把服务送到职工身边\n——临溪区总工会工作纪实',
      '临溪区总工会',
      '临溪区',
      '把服务送到职工身边',
      '临溪区总工会工作纪实',
    ],
    [
      '把服务送到职工身边 ——临溪区总工会工作纪实',
      '临溪区总工会',
      '临溪区',
      '把服务送到职工身边',
      '临溪区总工会工作纪实',
    ],
    [
      '临溪区总工会2023年工作总结\n发布时间：2024-01-15 来源：本站',
      '临溪区总工会',
      '临溪区',
      '临溪区总工会2023年工作总结',
      null,
    ],
    ['基层巡礼·之三\n\n青石县总工会：凝心聚力谱新篇', '青石县总工会', '青石县', '凝心聚力谱新篇', null],
    ['青石縣總工會：凝心聚力譜新篇', '青石縣總工會', '青石縣', '凝心聚力譜新篇', null],
  ])('%j', (head, organisation, district, headline, subheadline) => {
    expect(masthead(head)).toMatchObject({ organisation, district, headline, subheadline });
  });

  it('names none where the text begins at once', () => {
    expect(masthead('')).toMatchObject({ organisation: null, district: null, headline: null, date: null });
  });
});

describe('the day of publication', () => {
  it.each([
    ['2024年3月8日 星期五\n凝心聚力谱新篇', '2024-03-08'],
    ['云川日报 2024年03月08日 第03版：综合\n凝心聚力谱新篇', '2024-03-08'],
    ['凝心聚力谱新篇\n发布时间：2024-03-08 09:30　来源：本站', '2024-03-08'],
    ['凝心聚力谱新篇\n青石工会 2024/3/8 18:00 云川', '2024-03-08'],
    ['凝心聚力谱新篇\n（二〇二四年三月十八日）', '2024-03-18'],
    ['２０２４年３月８日\n凝心聚力谱新篇', '2024-03-08'],
    ['2024年2月31日\n凝心聚力谱新篇', null],
    ['凝心聚力谱新篇', null],
  ])('%j', (head, date) => {
    expect(masthead(head).date).toBe(date);
  });
});

describe('byline and credits', () => {
  it.each<[string, Record<string, string[]>, Record<string, string[]>]>([
    ['本报通讯员 柳成荫 本报记者 沈知秋', { 本报通讯员: ['柳成荫'], 本报记者: ['沈知秋'] }, {}],
    ['通讯员 柳成荫 王小川', { 通讯员: ['柳成荫', '王小川'] }, {}],
    ['本报记者 王 川 通讯员 李 渔', { 本报记者: ['王川'], 通讯员: ['李渔'] }, {}],
    ['文/柳成荫 图/沈知秋', { 文: ['柳成荫'] }, { 图: ['沈知秋'] }],
    ['柳成荫/文 沈知秋/图', { 文: ['柳成荫'] }, { 图: ['沈知秋'] }],
    ['□ 本报记者 沈知秋', { 本报记者: ['沈知秋'] }, {}],
    ['责编/石小雨 美编/方圆 校对/文静', {}, { 责编: ['石小雨'], 美编: ['方圆'], 校对: ['文静'] }],
    ['责任编辑：石小雨 | 审核：方圆', {}, { 责任编辑: ['石小雨'], 审核: ['方圆'] }],
    ['編輯丨石小雨　審核丨方圓', {}, { 編輯: ['石小雨'], 審核: ['方圓'] }],
    ['图片由青石县总工会提供', {}, { 图片: ['青石县总工会'] }],
  ])('%s', (line, byline, credits) => {
    expect(masthead(`凝心聚力谱新篇\n${line}`)).toMatchObject({ headline: '凝心聚力谱新篇', byline, credits });
  });

  it.each([
    ['本报讯（记者 沈知秋 通讯员 柳成荫）', ''],
    ['', '（记者 沈知秋 通讯员 柳成荫）'],
  ])('within the text: %s…%s', (before, after) => {
    const text = `${before}近日，青石县总工会组织开展送清凉活动，慰问户外劳动者。${after}`;
    expect(readMasthead(layOut(text)).byline).toEqual({ 记者: ['沈知秋'], 通讯员: ['柳成荫'] });
  });
});
