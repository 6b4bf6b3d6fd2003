import type { SpanKind } from './layout.ts';
import { DAY } from './date-words.ts';
import { AFTER_NAME, EDITOR, NAME, WRITER } from './role-words.ts';

/** A run of words on a line that names itself: a date, a page number, 责编/甲. */
export interface PageWord {
  kind: SpanKind;
  length: number;
  /** Whether values may follow that say nothing of themselves (来源：…). */
  open: boolean;
}

/** What the line says of itself at this offset, in reading form; null for words of a text. */
export function pageWordAt(text: string, at: number): PageWord | null {
  for (const { pattern, kind, open } of WORDS) {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > 0) return { kind, length, open };
  }
  return null;
}

const BEHIND = '(?=[\\s|,，、;；:：/()（）【】\\]〕*]|$)';
const SIGN = '\\s*[:：/|丨│▏]\\s*';
const LABELS =
  '(?:信息|稿件|文章|新闻|内容|本文)?(?:来源|出处)|浏览(?:次数|量|数)?|点击(?:率|量|数|次数)?|阅读(?:次数|量|数)?|访问(?:量|次数)|字号|字体(?:大小)?|分享[到至]?|转发|评论|收藏|点赞|赞|在看|电话|传真|(?:投稿|电子)?邮箱|邮编|热线(?:电话)?|地址|文号|索引号|发文机关|发布(?:机构|单位|者|人|部门)|信息分类|主题(?:词|分类)|关键[词字]|标签|所属?栏目|栏目|分类|版次|责任单位|作者单位|联系人|联系电话|投稿|抄[报送]|主办单位网站';

function word(source: string, kind: SpanKind, open = false): { pattern: RegExp; kind: SpanKind; open: boolean } {
  return { pattern: new RegExp(source, 'uy'), kind, open };
}

const NAMES = `${NAME}(?:[ 、,，]{1,4}${NAME}(?!${SIGN}))*`;

const WORDS = [
  word(
    `(?:(?:发布|发表|发稿|成文|印发|刊发|公开|生成)?(?:时间|日期|于)${SIGN})?[（(\\[]?${DAY}(?:\\s*星期[一二三四五六日天])?(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?[)）\\]]?${BEHIND}`,
    'date',
  ),
  word(`星期[一二三四五六日天]${BEHIND}`, 'date'),
  word(`(?:更新|打印|浏览)时间${SIGN}`, 'furniture', true),
  word(`\\d{1,2}:\\d{2}(?::\\d{2})?${BEHIND}`, 'furniture'),
  word(`农历\\S{2,12}|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\\S{2,8}`, 'furniture'),
  word(
    `(?:版次${SIGN})?(?:第\\s*)?[A-Z]?\\d{1,3}\\s*版(?:(?:\\s*[:：]\\s*|\\s+)(?!${EDITOR}|${WRITER})\\p{Script=Han}{2,6})?${BEHIND}`,
    'furniture',
  ),
  word(`第?[一二三四五六七八九十]{1,3}版${BEHIND}`, 'furniture'),
  word(`[A-Z]\\d{1,2}(?:[/—-][A-Z]?\\d{1,2})?(?:\\s*[:：]?\\s*\\p{Script=Han}{2,6})?${BEHIND}`, 'furniture'),
  word(`第\\s*\\d{1,4}\\s*页(?:\\s*[,，/]?\\s*共\\s*\\d{1,4}\\s*页)?${BEHIND}`, 'furniture'),
  word(
    `[（(〔]?(?:[12]\\d{3}年?)?\\s*(?:总?第|〔[12]\\d{3}〕第?)\\s*[\\d一二三四五六七八九十百〇零]{1,6}\\s*[期号](?:[）)〕]|${BEHIND})`,
    'furniture',
  ),
  word(
    `\\p{Script=Han}{2,8}(?:日报|晚报|时报|晨报|早报|工人报|商报|周报|都市报|导报|周刊)(?:社|数字报|电子版)?${BEHIND}`,
    'furniture',
  ),
  word(
    `(?:[A-Z]?\\d{1,2}\\s*)?(?:要闻|综合|专版|专题|专刊|特刊|特别报道|时政|民生|广告|工会专版|工会专刊)${BEHIND}`,
    'furniture',
  ),
  word(`(?:${LABELS})${SIGN}`, 'furniture', true),
  word(`(?:网站|本站)?首页(?:[\\s|｜>·]+\\p{Script=Han}{2,6}){2,}${BEHIND}`, 'furniture'),
  word(`[^\\n，。；]{0,16}版权所有[^\\n。；]{0,40}$`, 'furniture'),
  word(
    `(?<![【\\[(（])[◀▶◁▷<>«»‹›]?\\s*(?:[上下]一[版篇页期]|往期(?:回顾|报纸)|放大|缩小|默认|打印|朗读|返回(?:目录|首页|顶部)|(?:版面|标题)导航)\\s*[◀▶◁▷<>«»‹›]?${BEHIND}`,
    'furniture',
  ),
  word(`阅读原文${BEHIND}`, 'furniture'),
  word(`发[表布]于\\S{1,8}${BEHIND}`, 'furniture'),
  word(`(?:阅读|浏览|点击|赞|在看|分享|收藏|评论|留言|转发|点赞)\\s*[\\d.万+]*(?:次|人)?${BEHIND}`, 'furniture'),
  word(`[\\[【(（]?(?:字[体号]|打印|关闭|大|中|小|\\s|[:：|/]){4,20}[\\]】)）]?${BEHIND}`, 'furniture'),
  word(`(?:${NAME})${SIGN}(?:摄影报道|摄影|供图|摄|图)${BEHIND}`, 'credit'),
  word(`(?:${NAME})${SIGN}文${BEHIND}`, 'byline'),
  word(`${WRITER}${SIGN}`, 'byline', true),
  word(`${EDITOR}${SIGN}`, 'credit', true),
  word(`(?:(?:本报|本刊)?(?:记者|通讯员)\\s*)?${NAMES}\\s*(?:摄影报道|摄影|供图|摄)${BEHIND}`, 'credit'),
  word(`(?:(?:本报|本刊)?(?:记者|通讯员)\\s*)?${NAMES}\\s+${AFTER_NAME}(?![/:：|丨])${BEHIND}`, 'byline'),
  word(
    `(?:(?:本报|本刊|本网|本台|全媒体|融媒体|特约|特派|见习|实习|首席)+(?:记者|通讯员)|(?:\\p{Script=Han}{2,12}(?:工会|中心|报社?))?(?:记者|通讯员)|撰稿|作者)\\s*(?:${NAMES})${BEHIND}`,
    'byline',
  ),
  word(`${EDITOR}\\s+(?:${NAMES})${BEHIND}`, 'credit'),
  word(
    `(?:本版|本组|本文|文中)?(?:图片|照片|摄影|供图)(?:均)?(?:由)?\\S{2,16}(?:提供|拍摄|供图|摄)${BEHIND}`,
    'credit',
  ),
  word(`(?:资料|档案)(?:图片?|照片)${BEHIND}`, 'credit'),
];
