import { measureAt } from './number-measure.ts';
import { before, matchAt, type NumberReader, type NumberSpan } from './number-span.ts';
import { readNumeral } from './numeral.ts';

const CONGRESS =
  /(?:二十[一二三四五六七八九]?|十[一二三四五六七八九])大(?!类|项|行动|工程|举措|任务|产业|亮点|活动|板块|领域|员|厅)/y;
const NTH = /第 ?$/;
const FIRST = /(?:前|位居前|位列前|排名前) ?$/;

/** 第十四次, 第3名, 第三批, 前十名, 二十大: ordinals and ranks are names, 第三季度 is a date. */
export const ordinalAt: NumberReader = (form, at, from) => {
  const congress = matchAt(CONGRESS, form, at)?.[0];
  if (congress !== undefined) return { kind: 'name', start: at, end: at + congress.length };
  const lead = before(form, at, from);
  const [nth, first] = [NTH.exec(lead)?.[0], FIRST.exec(lead)?.[0]];
  if (nth !== undefined) return ordinal(form, at, at - nth.length);
  return first === undefined ? placeAt(form, at) : rank(form, at, at - first.length);
};

/** 第一时间, 第一线 and 第一， rank nothing; 团体第一 does. */
const RANKED = /(?<=[列居获名位省市国县区分体绩]第)一(?=[，。、；！（）()\s]|$)/y;
/** 第二， at the head of a clause numbers an argument. */
const ARGUMENT = /(?<=^|[。；，：\s])第 ?[二三四五六七八九十]+[，、：,:]/y;

function ordinal(form: string, at: number, start: number): NumberSpan | null {
  const end = numeralEnd(form, at);
  if (end === at) return null;
  if (form.startsWith('季度', end)) return { kind: 'date', start, end: end + 2 };
  // 第一步 is a word.
  const measure = measureAt(form, end).replace('步', '');
  if (measure === '' && form.slice(at, end) === '一' && !matchAt(RANKED, form, at)) return null;
  return matchAt(ARGUMENT, form, start) ? null : { kind: 'name', start, end: end + measure.length };
}

/** 前十, 前3名; 前三年 and 前两个 are none. */
function rank(form: string, at: number, start: number): NumberSpan | null {
  const end = numeralEnd(form, at);
  if (/^[名位强]/.test(form.slice(end, end + 1))) return { kind: 'name', start, end: end + 1 };
  const counts = end === at || measureAt(form, end) !== '' || /^[月季]/.test(form.slice(end, end + 1));
  return counts ? null : { kind: 'name', start, end };
}

const PLACE = /(?<=[获列居得](?:[一二三四五六七八九十]、){1,5})[二三四五六七八九十]名/y;

/** 分获二、三、四名. */
function placeAt(form: string, at: number): NumberSpan | null {
  return matchAt(PLACE, form, at) ? { kind: 'name', start: at, end: at + 2 } : null;
}

function numeralEnd(form: string, at: number): number {
  return at + (readNumeral(form.slice(at, at + 24))?.length ?? 0);
}
