import type { Counted } from '../schema/figure.ts';
import { readingForm } from './reading-form.ts';

/** Measure words by what they count. A word that stands nowhere counts `other`. */
const MEASURES: Readonly<Record<Counted, string>> = {
  person: '人 名 位',
  'person-time': '人次',
  household: '户 户次',
  item: `家 个 所 支 站 室 座 间 处 片 件 份 项 条 本 册 篇 幅 套 例 起 宗 枚 块 部 张 台 辆 对 组 批 类 门 款 幢 栋 只 双 箱 种
    首 道 面 把 顶 床 盏 壶 杯 碗 株 棵 瓶 袋 盒 桶 艘 架 卷 则 封 笔 桌 头 扇 副 队 段 方面
    家次 件次 篇次 批次 台次 辆次 条次 户件 件套 台套`,
  event: '场 场次 期 次 班 班次 届 轮 节 堂 课 轮次 期次 趟 遍 课次 回',
  money: '元 美元 欧元 港元 人民币 块钱',
  share: '% ‰ 个百分点 百分点',
  time: '年 个月 月 天 日 周 小时 分钟 学时 课时 个季度 个小时 个星期 星期 秒 秒钟',
  other: `岁 周岁 倍 倍次 成 分 字 步 折 级 层 度 口 点 大 大类 大项 公里 千米 米 厘米 毫米 里 海里 平方米 平方公里 平方千米 平方 平米 立方米 亩 公顷
    吨 公斤 千克 克 斤 升 毫升 摄氏度 千瓦时 千瓦 兆瓦 千伏 ℃ ㎡ m² m2 km kg cm mm ml kW KW kWh MW GB TB MB`,
};

const COUNTED = new Map(
  Object.entries(MEASURES).flatMap(([counted, words]) =>
    words.split(/\s+/).map((word): [string, Counted] => [word, counted as Counted]),
  ),
);

/** Every measure word, longest first, simplified. */
export const MEASURE_WORDS: readonly string[] = [...COUNTED.keys()].toSorted((a, b) => b.length - a.length);

/** Those that are not written in Chinese: %, ℃, ㎡, km. */
export const MEASURE_SIGNS: readonly string[] = MEASURE_WORDS.filter((word) => !/\p{Script=Han}/u.test(word));

/**
 * What a figure counts, from its measure word alone (DESIGN §4): 名 person, 人次 person-time, 家 and 份
 * organisation or item, 场 event, 元 money, % share. Households stand apart from people.
 */
export function countedBy(unit: string | null): Counted {
  return (unit === null ? undefined : COUNTED.get(readingForm(unit).replace(/[()（）]/g, ''))) ?? 'other';
}
