import { before, type HanNumber } from './number-span.ts';

/** Measure words that make a count of a lone 一, each with what must not follow (or, with =, must follow). */
const COUNTS: Readonly<Record<string, RegExp>> = {
  家: /^(?![人亲老子之一二三四五六七八九十])/,
  人: /^(?![多之当岗入])/,
  次: /^(?![性办])/,
  件: /^(?![小大]?事)/,
  部: /^(?!分)/,
  座: /^(?!难求)/,
  床: /^(?!难求)/,
  堂: /^(?=课|.{0,4}课|讲座)/,
  份: /^(?=合同|协议|报告|建议|提案|问卷|礼包|礼品|慰问|意外|保险|专属|互助|大病|人身|团体|工资|集体|专项)/,
};
const PLAIN = new Set('名 位 项 户 所 支 期 间 场 处 例 辆 栋 幢 艘 首 倍 封 枚 箱 万'.split(' '));
const TIME = new Set('年 天 个月 周 小时 分钟 学时 个小时 个星期 星期'.split(' '));

/** 每一位, 这一项, 作为一名, 不落一人 count nothing. */
const NOT_BEHIND =
  /(?:[每这那某同另任第新又唯统再逐万单专划独上下此该其是无跑头]|[他她我你]|唯一|作为|成为|当好|做好|没有|不[落漏少])$/;
const LASTING = /(?:为期|历时|用时|仅|耗时|长达|连续|提前|延长|缩短|用|用了|需|满|不到)$/;
const MADE = /(?:新建|新增|建成|设立|建立|成立|创建|打造|增设|建有|共有|仅有|只有|获评|获得|荣获)了?$/;

/** Whether a lone 一 counts: 一家, 一名, 历时一个月; not 一批, 一方面, 一年四季, 一户一策. */
export function oneCounts({ form, start, measure, end, qualified }: HanNumber): boolean {
  const lead = before(form, start);
  const next = form.slice(end, end + 6);
  if (next.startsWith('一') || next.startsWith(measure) || NOT_BEHIND.test(lead)) return false;
  if (lead.endsWith(`一${measure}`)) return false;
  if (TIME.has(measure.replace(/[多半]/, ''))) {
    return qualified || /[多半]/.test(measure) || LASTING.test(lead) || /^(?:多|以上|以内|之内|内|左右)/.test(next);
  }
  if (measure === '个') return MADE.test(lead);
  // 是……的一项使命 says what something is, not how many there are.
  if (lead.endsWith('的') && /^[项次场件部]$/.test(measure)) return false;
  return COUNTS[measure]?.test(next) ?? (PLAIN.has(measure) || qualified);
}
