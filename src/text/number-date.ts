import { before, matchAt, type NumberReader } from './number-span.ts';

const YEAR = '(?:19|20)\\d{2}';
const TO = '(?:[-—–~]{1,2}|至|到)';
const MONTH = '(?:1[0-2]|0?[1-9])';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const PART = '(?:凌晨|清晨|早上|早晨|上午|中午|下午|晚上|傍晚|晚|夜间|当晚|当日)';
const CLOCK =
  '(?:(?:[01]?\\d|2[0-4])[:：][0-5]\\d(?!\\d)(?:[:：][0-5]\\d)?|(?:[01]?\\d|2[0-4])[时点](?:[0-5]?\\d分|半|整|许|一刻)?)';
/** 5月25上午 leaves 日 out. */
const DAY_END = `(?:[日号]|(?=上午|下午|晚上|${TO}${DAY}[日号]))`;
const MONTH_DAY = `${MONTH}月(?!刊)(?:份|${DAY}${DAY_END}(?:${TO}(?:${MONTH}月)?${DAY}[日号])?)?`;
const HAN_DAY = '(?:三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]';
const HAN_MONTH = `(?:十[一二]?|[一二三四五六七八九])月(?:份|${HAN_DAY})?`;
/** 15日内 is a duration. */
const NO_DAY = '(?!内|之内|以内|工作|游|志|均)';

const DATES: readonly RegExp[] = [
  `${YEAR}年?(?:${TO}|、)${YEAR}(?:年(?!级)|(?=[)）]|学年|年度))(?:${MONTH_DAY})?`,
  `${YEAR}年(?!级)(?:${MONTH}(?:${TO}|、)${MONTH_DAY}|${MONTH_DAY}(?:${TO}(?:${YEAR}年)?${MONTH_DAY})?)?(?:${PART}?${CLOCK})?`,
  `${YEAR}([-./])${MONTH}\\1${DAY}(?!\\d)(?: ?${CLOCK})?`,
  `${DAY}([-./])${MONTH}\\1${YEAR}(?!\\d)`,
  `${YEAR}[-./](?:1[0-2]|0[1-9])(?![\\d.])`,
  `${MONTH}(?:${TO}|、)${MONTH_DAY}`,
  `${MONTH_DAY}(?:${TO}${MONTH_DAY})?(?:${PART}?${CLOCK})?`,
  `${DAY}[日号]?${TO}${DAY}日${NO_DAY}`,
  `${DAY}日${NO_DAY}`,
  `[一二][〇零○一二三四五六七八九]{3}年(?:${HAN_MONTH})?`,
  `(?<![个第数几\\d])${HAN_MONTH}(?!刊|主题|一)`,
  '[1-4]季度',
  '\\d0年代|[12]?\\d世纪(?:\\d0年代)?|[二三四五六七八九]十年代',
].map((source) => new RegExp(source, 'y'));

const RELATIVE = /(?:去|今|前|明|当|同|次|上|翌)年(?:的)?$/;

/** Calendar dates and times of day: 2022年9月, 去年10月, 2022—2024年, 上午9时30分, 2022-04-27, 二〇二二年. */
export const numberDateAt: NumberReader = (form, at, from) => {
  for (const pattern of DATES) {
    const date = matchAt(pattern, form, at)?.[0];
    // 去年10月: the word that tells the year belongs to the date.
    const relative = date !== undefined && /^[^年]*月/.test(date) ? RELATIVE.exec(before(form, at, from)) : null;
    if (date !== undefined) return { kind: 'date', start: at - (relative?.[0].length ?? 0), end: at + date.length };
  }
  return timeAt(form, at, from);
};

const TIME = new RegExp(`${CLOCK}(?:${TO}${CLOCK})?`, 'y');
const PART_BEFORE = new RegExp(`${PART}$`);
const NO_TIME = /[时点](?:期|间|代|光|段|长|要求|意见|建议|希望|倡议|体会|做法|经验|共识|启示)/y;
/** 9点 is a time where one of these follows. */
const GOES_ON = /[半多许整钟左到至，。、；开起前后在)）\s]|\d|$/y;

function timeAt(form: string, at: number, from: number): ReturnType<NumberReader> {
  const time = matchAt(TIME, form, at)?.[0];
  if (time === undefined || matchAt(NO_TIME, form, at + time.length - 1)) return null;
  const part = PART_BEFORE.exec(before(form, at, from))?.[0] ?? '';
  const sure = part !== '' || !time.endsWith('点') || matchAt(GOES_ON, form, at + time.length) !== null;
  return sure ? { kind: 'date', start: at - part.length, end: at + time.length } : null;
}
