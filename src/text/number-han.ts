import { oneCounts } from './number-one.ts';
import { before, type HanNumber } from './number-span.ts';

/** A lone 百, 千 or 万 counts with these only. */
const ROUND = new Set(
  '名 人 家 场 个 位 项 件 户 份 人次 场次 支 条 篇 亩 吨 米 公里 间 套 台 辆 对 期 班 堂 册 本 副 平方米'.split(' '),
);
/** Words that follow a Chinese numeral as part of a name or idiom rather than as its measure word. */
const NEVER = new Set('站 室 课 只 头 口 里 分 度 级 字 片 月 日 队 平方 升 双 步'.split(' '));
/** 二次, 二期, 二等 order; only 两 counts with these. */
const ORDINAL_TWO = new Set('次 级 期 组 班 部 类 层 批 届 道 块 轮 门'.split(' '));
/** Measure words that count only what follows here. */
const ONLY_OF: Readonly<Record<string, RegExp>> = {
  点: /^(?:要求|意见|建议|希望|倡议|体会|做法|经验|共识|启示|[：:])/,
  把: /^(?![火尺刷])/,
  节: /^课/,
  面: /^(?:锦旗|红旗|旗帜|奖牌|墙)/,
};

/** Whether a Chinese numeral counts something: 三家, 百余名, 一项; not 一批, 三维, 万家. */
export function hanCounts(number: HanNumber): boolean {
  const { form, start, numeral, measure, end, qualified } = number;
  // 年近五十 tells an age.
  if (measure === '') {
    if (/^[两三四五六七八九]万$/.test(numeral)) return true;
    return qualified && /[十百千万亿]$/.test(numeral) && !/年[近逾过满]$/.test(before(form, start));
  }
  if (NEVER.has(measure)) return false;
  if (numeral === '一') return oneCounts(number);
  if (/^[百千万亿]+$/.test(numeral) && !qualified) return roundCounts(number);
  if (numeral === '二' && ORDINAL_TWO.has(measure)) return false;
  if (measure === '大') return /^[二两三四五六七八九]$/.test(numeral);
  return ONLY_OF[measure]?.test(form.slice(end, end + 2)) ?? true;
}

/** 百名 and 千户 count; 万家, 走百家 and （万元） do not. */
function roundCounts({ form, start, numeral, measure, end }: HanNumber): boolean {
  if (!ROUND.has(measure)) return false;
  const lead = before(form, start);
  const next = form.slice(end, end + 2);
  if (measure === '人') return /^(?:参|报名|到|受|观|加入|同|[，。、；])/.test(next);
  if (/^[家户]$/.test(measure) && (numeral === '万' || /[走进入访串知解暖惠]$/.test(lead))) return false;
  return !(/[(（:：]$/.test(lead) && /^[)）]/.test(next));
}
