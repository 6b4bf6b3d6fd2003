import { matchAt, type Zone } from './number-span.ts';

/** No digit of a longer numeral follows. */
const ALONE = '(?![\\d一二三四五六七八九十百千万亿])';

/** Holidays, plans and settled terms of the language that are written with Chinese numerals. */
const COMPOUND = new RegExp(
  [
    `[五六七八]一${ALONE}`,
    `三八(?=[节妇红巾女国主维权”"’、·“]|系列|期间|前后|活动)`,
    '五四(?=青年|运动|精神|红旗|奖章|[”"’])',
    `十[一二三四五]五${ALONE}(?![家个名人位项])`,
    '一岗双责|两学一做|三会一课|三严三实|两个一百年|两个毫不动摇|四个服务|三个区分开来|四个最严|六个必须坚持',
    '四个(?:意识|自信|全面|伟大)|两个(?:维护|确立|结合)|三个(?:代表|务必)|两个务必|八项规定|四项基本原则|四个现代化',
    '[一二两三四五六七八九十]个一(?!百|千|万)',
    '[三四五]位一体',
    '(?:十|[二两三四五六七八九])大(?=战略|项目|群体|人物|品牌|工匠|技术|科技|先进|标兵|创新|成果|杰出)',
  ].join('|'),
  'y',
);

/** 五一, 十四五, 三会一课, 两个维护: what such a compound holds is a name. */
export function compoundAt(form: string, at: number): Zone | null {
  const match = matchAt(COMPOUND, form, at);
  return match ? { start: at, end: at + match[0].length } : null;
}
