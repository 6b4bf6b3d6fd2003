import { before, matchAt, type NumberReader } from './number-span.ts';

const NUMERAL = '(?:\\d{1,3}|[一二两三四五六七八九十百]{1,3})[多余几]?';
const SPAN = new RegExp(`${NUMERAL}(?:年(?!级|度|制)|个[多半]?月|天|周(?!年|岁)|个季度|个五年)[多半]?`, 'y');
const SINCE = /以?来|间(?![接隔])/y;
const NAMED = /(?:最近|近|过去的?|前|头|上|未来的?|今后的?|这|此后的?|往后的?|接下来的?|新的|后)$/;
/** The duration is told for itself, not as the time of something else. */
const LASTING =
  /(?:经过|历时|为期|长达|耗时|拖欠|持续|连续|历经|用时?|花了?|最多|不少于|任期|签订|超|达到?|满|缩短|延长)(?:最?近|约|了)?$/;
const OWN = /^(?:的|时间|行动|规划|计划)/;
const NAMED_YEARS = /^(?:中|里|[，。；,;]|$)/;

/** A duration that only names the time spoken of is a date: 近两年, 过去三年, 五年来, 前11个月. */
export const numberDurationAt: NumberReader = (form, at, from) => {
  const span = matchAt(SPAN, form, at)?.[0];
  if (span === undefined) return null;
  const end = at + span.length;
  const lead = before(form, at, from);
  const since = matchAt(SINCE, form, end)?.[0] ?? '';
  const named = NAMED.exec(lead)?.[0] ?? '';
  if (since === '' && !namesTime(span, lead, named, form.slice(end, end + 2))) return null;
  return { kind: 'date', start: at - named.length, end: end + since.length };
};

function namesTime(span: string, lead: string, named: string, next: string): boolean {
  const years = span.includes('年');
  // 快速发展的五年，
  if (named === '') return years && lead.endsWith('的') && NAMED_YEARS.test(next);
  return !LASTING.test(lead) && (years || named.startsWith('过去') || !OWN.test(next));
}
