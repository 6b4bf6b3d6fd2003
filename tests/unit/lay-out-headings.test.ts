import { describe, expect, it } from 'vitest';
import { laidOut } from '../pages/laid-out.ts';

const FIRST = '全县举办技能竞赛21场，近4000名职工同台比武，选出技术标兵12名，工匠的腰杆更硬了。';
const SECOND = '县总工会走访慰问困难职工318户，发放慰问金64万元，把关心送到职工的心坎上。';

describe('a heading and the one below it', () => {
  it.each([
    ['## 思想引领', '## 维权服务', '思想引领', '维权服务'],
    ['一、思想引领', '二、维权服务', '一、思想引领', '二、维权服务'],
    ['（一）思想引领', '（二）维权服务', '（一）思想引领', '（二）维权服务'],
    ['1. 思想引领', '2. 维权服务', '1. 思想引领', '2. 维权服务'],
    ['1、思想引领', '2、维权服务', '1、思想引领', '2、维权服务'],
    ['第一部分 思想引领', '第二部分 维权服务', '第一部分 思想引领', '第二部分 维权服务'],
    ['【思想引领】', '【维权服务】', '思想引领', '维权服务'],
    ['◆思想引领', '◆维权服务', '思想引领', '维权服务'],
    ['■ 思想引领', '■ 维权服务', '思想引领', '维权服务'],
    ['● 思想引领', '● 维权服务', '思想引领', '维权服务'],
    ['PART 01\n思想引领', 'PART 02\n维权服务', '思想引领', '维权服务'],
    ['01\n\n思想引领', '02\n\n维权服务', '思想引领', '维权服务'],
    ['**思想引领**', '**维权服务**', '思想引领', '维权服务'],
    ['思想引领 凝聚奋进力量', '维权服务 守护职工权益', '思想引领 凝聚奋进力量', '维权服务 守护职工权益'],
    ['思想引领，凝聚奋进力量', '维权服务，守护职工权益', '思想引领，凝聚奋进力量', '维权服务，守护职工权益'],
    ['让思想引领更有温度', '让维权服务更有力度', '让思想引领更有温度', '让维权服务更有力度'],
    [
      '一、思想引领，\n凝聚奋进力量',
      '二、维权服务，\n守护职工权益',
      '一、思想引领， 凝聚奋进力量',
      '二、维权服务， 守护职工权益',
    ],
    [
      '思想引领聚合力\n\n凝心铸魂有高度',
      '维权服务暖人心\n\n守护权益有温度',
      '思想引领聚合力 凝心铸魂有高度',
      '维权服务暖人心 守护权益有温度',
    ],
    ['壹\n思想引领', '贰\n维权服务', '思想引领', '维权服务'],
  ])('%j', (first, second, ...headings) => {
    const text = `青石县总工会：凝心聚力谱新篇\n\n本报记者 沈知秋\n\n${FIRST}\n\n${first}\n\n${FIRST}\n\n${second}\n\n${SECOND}`;
    expect(laidOut(text, 'heading')).toEqual(headings);
    expect(laidOut(text, 'paragraph')).toEqual([FIRST, FIRST, SECOND]);
  });

  it.each([
    ['一、思想引领', '（一）宣讲进车间', '1. 组建队伍'],
    ['第一部分 思想引领', '一、宣讲进车间', '（一）组建队伍'],
    ['# 思想引领', '## 宣讲进车间', '### 组建队伍'],
  ])('%s stands above %s, and that above %s', (first, second, third) => {
    const text = `${FIRST}\n\n${first}\n\n${second}\n\n${FIRST}\n\n${third}\n\n${SECOND}`;
    expect(laidOut(text).filter((line) => line.startsWith('heading'))).toEqual(
      [first, second, third].map((heading, i) => `heading${i + 2}: ${heading.replace(/^#+ /, '')}`),
    );
  });

  it('takes a number with a whole paragraph behind it for a paragraph', () => {
    const text = `一、主要工作\n\n（一）思想引领。${FIRST}\n\n（二）维权服务。${SECOND}`;
    expect(laidOut(text, 'heading')).toEqual(['一、主要工作']);
    expect(laidOut(text, 'paragraph')).toEqual([`（一）思想引领。${FIRST}`, `（二）维权服务。${SECOND}`]);
  });
});
