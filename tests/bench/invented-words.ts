import iconv from 'iconv-lite';
import type { Random } from '../search/random.ts';

/** The 3,755 common characters of GB 2312, in its order. */
const COMMON = iconv
  .decode(
    Buffer.from(Array.from({ length: 40 * 94 }, (_, i) => [0xb0 + Math.floor(i / 94), 0xa1 + (i % 94)]).flat()),
    'gb2312',
  )
  .match(/\p{Script=Han}/gu) as string[];

const SURNAMES = [
  ...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐',
];
const TRADES = [
  '电气',
  '纺织',
  '船舶配套',
  '食品',
  '物流',
  '家具',
  '精密铸造',
  '眼镜',
  '医药包装',
  '光电',
  '造纸',
  '新材料',
  '冷链',
  '机床',
];
const PLACES = ['街道', '镇', '开发区', '社区', '工业园', '码头', '商圈', '小区'];

/** A word of `length` common characters. */
export function word(random: Random, length: number): string {
  return Array.from({ length }, () => random.pick(COMMON)).join('');
}

export function person(random: Random): string {
  return random.pick(SURNAMES) + word(random, 1 + random.below(2));
}

export function firm(random: Random): string {
  return `${word(random, 2)}${random.pick(TRADES)}${random.pick(['有限公司', '厂', '集团', '合作社'])}`;
}

export function place(random: Random): string {
  return word(random, 2) + random.pick(PLACES);
}

export function programme(random: Random): string {
  return `“${word(random, 2)}${random.pick(['行动', '课堂', '集市', '计划', '驿家', '热线', '练兵', '护航'])}”`;
}
