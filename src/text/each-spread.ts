import { readNumeral } from './numeral.ts';

const VERB =
  '有|为|获|获得|评|评选|评出|奖|奖励|新建|建|建成|设|设立|派|选|选派|推荐|安排|发放|拨付|补助|资助|给予|捐|捐款|捐赠|得|占|达|达到|计|举办|组织|配备|增加|提供|创建|申报|入选';
const SPREAD = new RegExp(`(?:各|均)(?:自|(?:${VERB})了?(?:\\p{Script=Han}{0,6}))?$`, 'u');
const BOUNDARY = /[。；;！!？?，,：:\n\t]/;
const HORIZON = 120;
/** 3个镇 stands for three things, 市总工会 for one. */
const SEVERAL = /(\d{1,4}|[二两三四五六七八九十百]{1,3})(?:个|家|名|户|所|支|位|间|座)\p{Script=Han}*$/u;

/**
 * How many things 各 or 均 spreads the number at `at` over: those that its clause enumerates
 * (全国、省工人先锋号各1个 → 2; 3个镇、2个街道各1家 → 5). Undefined when there is no such word, or nothing
 * that can be counted (每人各1份).
 */
export function eachSpread(form: string, at: number): number | undefined {
  const lead = form.slice(Math.max(0, at - 12), at);
  const spread = SPREAD.exec(lead);
  if (!spread) return undefined;
  const clause = clauseBefore(form, at - lead.length + spread.index);
  if (/每/.test(clause)) return undefined;
  const things = itemsOf(clause).reduce((sum, item) => sum + thingsIn(item), 0);
  return things > 1 ? things : undefined;
}

/** 和 parts the last two of a list; what stands inside an earlier item belongs to its name. */
function itemsOf(clause: string): string[] {
  const items = clause.split(/、|(?<=[”》])(?=[“《])/);
  return [...items.slice(0, -1), ...(items.at(-1) ?? '').split(/以及|[和与及]/)].filter((item) => item.trim() !== '');
}

function clauseBefore(form: string, end: number): string {
  return (
    form
      .slice(Math.max(0, end - HORIZON), end)
      .split(BOUNDARY)
      .at(-1) ?? ''
  );
}

function thingsIn(item: string): number {
  const several = SEVERAL.exec(item)?.[1];
  return several === undefined ? 1 : (readNumeral(several)?.value ?? 1);
}
