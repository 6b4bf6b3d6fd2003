import type { Passage } from './passage.ts';
import { closesSentence } from './sentence-edges.ts';

/**
 * Marks what stands on a stage or a backdrop and is no text of the page: organisers, date, place, the
 * title of the event beside them, congratulations in large letters. `#` before them makes no heading of them.
 */
export function markBanners(passages: readonly Passage[]): Passage[] {
  const stage = stageLines(passages);
  return passages.map((passage, i) => {
    const banner = passage.kind === null && (stage.has(i) || isCongratulation(passage, passages[i + 1]));
    return banner ? { ...passage, kind: 'banner' } : passage;
  });
}

/** Organisers, what stands below them on day and place, and the title above them, which may have several lines. */
function stageLines(passages: readonly Passage[]): Set<number> {
  const stage = new Set(passages.flatMap(({ kind, text }, i) => (kind === null && ORGANISER.test(text) ? [i] : [])));
  passages.forEach(({ text }, i) => {
    if (stage.has(i - 1) && DETAIL.test(text)) stage.add(i);
  });
  passages.toReversed().forEach((passage, n) => {
    const i = passages.length - 1 - n;
    const next = passages[i + 1];
    if (!next || !stage.has(i + 1) || !isTitle(passage)) return;
    if (ORGANISER.test(next.text) || DETAIL.test(passage.text) || next.gap === 0) stage.add(i);
  });
  return stage;
}

const ORGANISER =
  /^#*\s*(?:主办|承办|协办|指导|支持|冠名|赞助|联办|执行|组织|联合主办|特别支持|技术支持)(?:单位|方|机构)?\s*[:：]\s*.{2,120}$/;
const DETAIL = /^#*\s*(?:活动|比赛|大赛|举办|会议|竞赛)?(?:日期|时间|地点)\s*[:：].{2,60}$/;

function isTitle({ kind, text }: Passage): boolean {
  return kind === null && text.length <= 60 && !closesSentence(text);
}

const CONGRATULATION =
  /^[#*\s]*[“"]?(?:热烈)?(?:祝贺|庆祝|欢迎|欢送|预祝|喜迎|恭贺).{4,50}(?:召开|胜利|成功|圆满|开幕|闭幕|成立|开业|落成|揭牌|启动|佳绩|\d+周年|[一二三四五六七八九十百]+周年|莅临指导|光临|[!！])[”"]?$/;

/** Large letters over a stage, not a heading: no text follows that it could be the heading of. */
function isCongratulation({ text }: Passage, next: Passage | undefined): boolean {
  if (!CONGRATULATION.test(text)) return false;
  return /热烈/.test(text) || next === undefined || !closesSentence(next.text);
}
