import { QUALIFIERS_BEFORE } from './qualifier.ts';

/** Characters with which a qualifier forms another word: 最近, 签约, 人数, 线上. */
const NOT_BEHIND: Readonly<Record<string, RegExp>> = {
  近: /[最附临靠邻就亲远走贴]$/,
  约: /[签节预要合违相邀特履续解条公契毁失隐简集新]$/,
  超: /[赶高反村苏英中商领]$/,
  数: /[人总次件场户家个倍分位指员校单岁天年度复多少大]$/,
  上: /[线网会路身史以街手台船岛车地海]$/,
};
/** 上百, 数十, 几千: these stand before a round numeral only. */
const ROUND_ONLY = new Set(['上', '数', '几', '好几']);

/** Where the qualifiers of the number at `at` begin: the offset of 近 in 近50人. Nothing before `from` is one. */
export function qualifierStart(form: string, at: number, from: number): number {
  let start = at;
  for (let word; (word = wordEndingAt(form, start, from)) !== null;) {
    if (ROUND_ONLY.has(word) && !/^[十百千万亿]/.test(form.slice(at, at + 1))) return start;
    start -= word.length;
  }
  return start;
}

function wordEndingAt(form: string, end: number, from: number): string | null {
  const word = QUALIFIERS_BEFORE.find((one) => end - one.length >= from && form.startsWith(one, end - one.length));
  if (word === undefined) return null;
  const start = end - word.length;
  return NOT_BEHIND[word]?.test(form.slice(Math.max(0, start - 2), start)) ? null : word;
}
