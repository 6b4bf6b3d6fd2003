import type { NumberZone } from './number-zone.ts';

/** Whether a number tells what has been reached: no growth, no plan, nothing for each. */
export function isAchieved(text: string, { sentence, clause, before }: NumberZone): boolean {
  const words = text.slice(before.start, before.end);
  if (GROWTH.test(words) || EACH.test(words)) return false;
  return !PLAN.test(text.slice(Math.max(sentence, clause - 60), before.end));
}

const GROWTH =
  /(?:同比|环比|净增[^，。；]{0,4}|增幅为?|增长率为?|涨幅为?|(?:同比|环比|[较比][^，。；]{1,10})?(?:增长|下降|减少|提升|提高|上升|降低|增幅|增速|翻)了?|[较比][^，。；]{1,10}(?:新?增加?|多|少|减)了?)$/;
const EACH =
  /(?:走进|深入|走遍|遍布|奔赴|来自|进驻)$|(?:每(?:人|名|户|家|个|位|场|期|年|月|天|次|所|年度|人次)|人均|户均|平均|最高|最多|标准为?|单价|其余)[^，。；]{0,8}$/;
const AIM =
  '在|于|到\\d|年内|再|至少|新|建|开展|开办|举办|组织|组建|发放|发展|培训|培育|培养|实施|完成|实现|投入|打造|提供|推动|吸收|吸纳|慰问|达|办';
const PLAN = new RegExp(
  `(?:计划|力争|预计|拟|目标是)[^，。；、”》]{0,4}?(?:${AIM})|争取(?:${AIM})|下一步|将[要会在再陆续继]{0,2}[^，。；、]{0,6}?(?:${AIM})|(?<![需重主必只首想摘纲简提概须还])要[^，。；、”》]{0,4}?(?:新建|新增|发展|培训|培育|建设|建成|完成|实现|开展|举办|打造|达|组织|选树)`,
);

/** Whether a number goes to what the number before it counts: 其中…6家, 市级5家, 增加到6299家. */
export function isPartOnly(text: string, { before }: NumberZone): boolean {
  const words = text.slice(before.start, before.end);
  return words.includes('其中') || words.replaceAll(IDLE, '') === '';
}

const IDLE =
  /(?:增加|增长|提高|提升|上升|扩大|发展|下降|降低|降|减少|增|升)?[到至为]|[12]\d{3}年度?|(?:去|今|前|当|同|上)年|[上下]半年|同期|\d{1,2}月份?|[底末初的]|目前|如今|全国|国家|级|[省市区县镇乡]|达到?|为|有|共|计|分别|和|与|及|[，,、：:\s“”"()（）]|近|约|则|是|又|再|另/g;

/** Whether nothing says what a sum of money is for: 慰问职工1300人次，约19.5万元. */
export function isBareSum(text: string, { before, after }: NumberZone): boolean {
  return (
    after.start === after.end &&
    /^[，,、\s]*(?:(?:发放|累计|合计|共计|总计|总)?(?:金额|资金|价值|款物)?)(?:共计?|合计|达到?|约|为|近|累计)*$/.test(
      text.slice(before.start, before.end),
    )
  );
}

/** Whether a number counts those who did the work: 组织30名专家开展法律咨询. */
export function namesHelpers(text: string, { after }: NumberZone): boolean {
  return HELPERS.test(text.slice(after.start, after.end));
}

const HELPERS =
  /^[^，。；、]{0,6}?(?:专家|志愿者|律师|讲师|教师|医生|医务|医护|专员|指导员|辅导员|宣讲员|调解员|干部|党员|队员|成员|代表|骨干|工作人员|评委|师傅|导师|教授|单位参与|团队|部门)/;
