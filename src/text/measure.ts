import type { Counted } from '../schema/figure.ts';

/** Measure words by what they count. A word that stands nowhere counts `other`. */
const MEASURES: Readonly<Record<Exclude<Counted, 'other'>, string>> = {
  person: '人 名 位',
  'person-time': '人次',
  household: '户 户次',
  item: '家 个 所 支 站 室 座 间 处 片 件 份 项 条 本 册 篇 幅 套 例 起 宗 枚 块 部 张 台 辆 对 组 批 类 门 款 幢 栋 只 双 箱 种 家次 件次 篇次',
  event: '场 场次 期 次 班 班次 届 轮 节 堂 课',
  money: '元 美元 欧元 港元',
  share: '% ‰ 个百分点 百分点',
  time: '年 个月 月 天 日 周 小时 分钟 学时 课时 季度',
};

const COUNTED = new Map(
  Object.entries(MEASURES).flatMap(([counted, words]) =>
    words.split(' ').map((word): [string, Counted] => [word, counted as Counted]),
  ),
);

/**
 * What a figure counts, from its measure word alone (DESIGN §4): 名 person, 人次 person-time, 家 and 份
 * organisation or item, 场 event, 元 money, % share. Households stand apart from people.
 */
export function countedBy(unit: string | null): Counted {
  return (unit === null ? undefined : COUNTED.get(unit.replace(/[()]/g, ''))) ?? 'other';
}
