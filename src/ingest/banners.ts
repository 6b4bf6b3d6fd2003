import type { Passage } from './passage.ts';
import { closesSentence } from './sentence-edges.ts';

/**
 * Marks what stands on a stage or a backdrop and is no text of the page: organisers, date, place, the
 * title of the event beside them, congratulations in large letters. `#` before them makes no heading of them.
 */
export function markBanners(passages: readonly Passage[]): Passage[] {
  const organisers = passages.map(({ kind, text }) => kind === null && ORGANISER.test(text));
  const beside = (i: number): boolean => Boolean(organisers[i - 1] || organisers[i + 1]);
  const details = passages.map(({ text }, i) => beside(i) && DETAIL.test(text));
  return passages.map((passage, i) => {
    if (passage.kind !== null) return passage;
    const title = Boolean(organisers[i + 1]) && isTitle(passage);
    const banner = organisers[i] || details[i] || title || isCongratulation(passage, passages[i + 1]);
    return banner ? { ...passage, kind: 'banner' } : passage;
  });
}

const ORGANISER =
  /^#*\s*(?:主办|承办|协办|指导|支持|冠名|赞助|联办|执行|组织|联合主办|特别支持|技术支持)(?:单位|方|机构)?\s*[:：]\s*.{2,120}$/;
const DETAIL = /^#*\s*(?:活动|比赛|大赛|举办|会议|竞赛)?(?:日期|时间|地点)\s*[:：].{2,60}$/;

function isTitle({ text }: Passage): boolean {
  return text.length <= 60 && !closesSentence(text);
}

const CONGRATULATION =
  /^[#*\s]*[“"]?(?:热烈)?(?:祝贺|庆祝|欢迎|欢送|预祝|喜迎|恭贺).{4,50}(?:召开|胜利|成功|圆满|开幕|闭幕|成立|开业|落成|揭牌|启动|佳绩|\d+周年|[一二三四五六七八九十百]+周年|莅临指导|光临|[!！])[”"]?$/;

/** Large letters over a stage, not a heading: no text follows that it could be the heading of. */
function isCongratulation({ text }: Passage, next: Passage | undefined): boolean {
  if (!CONGRATULATION.test(text)) return false;
  return /热烈/.test(text) || next === undefined || !closesSentence(next.text);
}
