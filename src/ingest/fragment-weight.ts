import { crossesWord, firstWord, lastWord } from './word-break.ts';

/** How much a short line reads like the beginning of a sentence that goes on in the text below it. */
export function fragmentWeight(text: string, next: string): number {
  const commas = text.split('，').length - 1;
  const [last, first] = [lastWord(text), firstWord(next)];
  return [
    OPENER.test(text) ? 2 : 0,
    HANGING.test(text) ? 2.5 : 0,
    text.length > 32 ? 2 : text.length > 26 ? 1 : 0,
    commas > 1 || (commas === 1 && (text.includes('、') || isUneven(text))) ? 1.5 : 0,
    /\d/.test(text) ? (commas > 0 ? 2 : 1) : 0,
    SHORT_CLAUSE.test(next) && !CONNECTIVE.test(next) ? (/^[^，。、；]*、/.test(next) ? 0.5 : 1.5) : 0,
    /^(?:对|从|在|以|将|把|由|经|按).{2,12}，/.test(text) ? 1 : 0,
    crossesWord(text, next) ? (last.length === 1 || first.length === 1 ? 2.5 : 2) : last.length === 1 ? 0.7 : 0,
    /^\d+(?!\d*[年月.、])/.test(next) ? 1.5 : 0,
    first.length === 1 && DANGLING.test(first) ? 2 : 0,
  ].reduce((sum, weight) => sum + weight, 0);
}

const OPENER =
  /^(?:近[年日期]来?|一直以来|长期以来|[今去当]年|当前|目前|同时|此外|另外|与此同时|为了?.{2,20}，|通过|随着|截至|其中|据|该|他们?|她|我们|这[是些个种]|\d{4}年|在.{2,12}[下中上里，]|如今|每年|每到|针对|围绕.{2,14}，)/;
/** Words that no heading and no caption ends with. */
const HANGING =
  /[\d近约达共的和与及或将把被由其各并就了]$|[^常所存自内实永同潜现]在$|(?:打造|开展|举办|实施|签订|发放|建成|新建|通过|围绕|针对|以及|包括|达到|共有|获评|荣获|选出|吸引|投入|邀请|设立|联合|依托|利用|送去|送上|推出|创建|制定|配备|培育|举行)$/;
const SHORT_CLAUSE = /^[^，。、；：“”（）《》]{1,3}[，。、；]/;
/** Words of one character that no sentence begins with. */
const DANGLING = /^[了的着过得地年月日户座名个件场次元并等而就也都还及与于]$/;
/** Short words that a paragraph may well begin with. */
const CONNECTIVE =
  /^(?:同时|目前|此外|其次|首先|再次|最后|其中|今年|去年|近年|另外|当前|至此|为此|因此|如今|然而|但是|其一|其二|其三|据悉|近日|日前|当天|当日|会上|会后|随后|下午|上午|清晨|傍晚|夜晚|夏日|冬日|春天|这天|是的|当然|对此|不久|后来|一早|而今|眼下|近来|明年|现在|过去|以前|多年来|几年来|近期|上月|本月|月底|年初|年底|年末|年中|春节|五一|盛夏|寒冬|初春|深秋|每年|三年来|五年来|一年来|[^，。]来)/;

/** Whether the parts between the commas differ much in length: they do in a sentence, not in a heading. */
function isUneven(text: string): boolean {
  const lengths = text.split('，').map((part) => part.length);
  return Math.max(...lengths) > Math.min(...lengths) * 1.8;
}
