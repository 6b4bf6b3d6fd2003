import { matchAt } from './number-span.ts';

/** Words that end in a numeral: 统一, 唯一, 星期三. What follows may be a number again (统一三家). */
const TAIL = /(?<=[统唯之专单归如划逐万同])一|(?<=(?:星期|礼拜|周))[一二三四五六](?!年|周)/y;

/** Fixed expressions in which a numeral stands before what is else a measure word. */
const FIXED = new RegExp(
  [
    // Sayings.
    '千家万户|万家灯火|千军万马|千头万绪|千条万|三番五次|三天两头|七天七夜|八段锦|五禽戏|三三两两|一五一十|一清二楚|一干二净',
    '三心二意|四面八方|五湖四海|七上八下|一心一意|一言一行|一点一滴|一针一线|一砖一瓦|一草一木|一分一秒|百家争鸣',
    '二十年如一日|十年如一日|十年磨一剑|十年树木|百年树人|(?<=千家)万户|[千百]家万户',
    '(?<=服务|走进|温暖|情暖|惠及|[走进千乐福入暖到])万家|[千万]家(?=灯火)|百家(?=讲坛|姓|号)|万户(?=千家)',
    '(?<=成)(?:百(?=上千)|千(?=上万))|(?<=成百上)千|(?<=成千上)万',
    // Words.
    '二人转|三人行|[三四]部曲|[三四五六]件套|[两三四五六七]位数|三项全能|三期(?=保护|女职工|劳动保护)',
    '四季|(?<!第)[一二三四]季度|[两三]班倒|三轮车|二维码|万元户|十分|万分|百分百|百岁山|[百千万]里|[百千万]年|[百千]日|百天|万岁',
    '[百千万]倍|[百万千]种|百般|万般',
    // Places.
    '三门(?=峡|县)|五台(?=山|县|等地)|三台(?=县)|七台(?=河)|五家(?=渠)|十里(?=铺|堡|店|洋场|长街|长亭)',
    '[三五七八]里(?=屯|庄|店|坡|桥|铺|沟|河|堡|村|镇)|[三四五六七八九十][家户](?=庄|屯|堡|沟|坪|坝|湾)',
  ].join('|'),
  'y',
);

/** The length of the fixed expression, or of the end of a word, whose numeral stands at `at`; 0 when there is none. */
export function idiomLength(form: string, at: number): number {
  return (matchAt(FIXED, form, at) ?? matchAt(TAIL, form, at))?.[0].length ?? 0;
}
