import type { Standing, TimedSentence } from './period-sentence.ts';
import type { Time } from './period-time.ts';
import { beginsWithVerb, unionAt } from './sentence-head.ts';

/** The time that a sentence leaves to the next one. */
export interface Carried {
  time: Time;
  /** Whether it stood at the head of its sentence or apart (去年，), and so frames more than its own clause. */
  frames: boolean;
  /** The union that the sentence is about: 县总工会; '' when it names none. */
  subject: string;
}

/** What a sentence leaves to the next; null when no time governs at its end. */
export function carriedFrom(
  { text, start, end }: TimedSentence,
  standing: Standing | null,
  before: Carried | null,
): Carried | null {
  if (standing === null || standing.time.kind === 'open') return null;
  if (standing.start < start) return before;
  const subject = text
    .slice(standing.end, end)
    .split(/[，。；]/, 4)
    .map(unionAt)
    .find((union) => union !== '');
  return {
    time: standing.time,
    frames: isFrame(text.slice(start, end), standing.start - start, standing.end - start),
    subject: subject ?? '',
  };
}

function isFrame(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(0, start);
  if (LEAD.test(before)) return true;
  return /[，；：\s]$/.test(before) && /^[^，。；]{0,6}[，,]/.test(sentence.slice(end, end + 8));
}

/** What may stand before the first words of a sentence and is none of it. */
const LEAD = /^[\s“‘"（(]*(?:其中|同时|此外|另外|与此同时|值得一提的是|据统计|据了解|据悉|仅|自|在)?，?$/;

/**
 * Whether a sentence goes on telling of the time before it: it begins without a new subject. What stands
 * on one day (目前) is left with the next sentence unless that names parts of it.
 */
export function goesOn(sentence: string, { time, frames, subject }: Carried): boolean {
  const head = sentence.slice(0, 80).replace(/^[\s“‘"]+/, '');
  if (PARTS.test(head)) return true;
  if (time.kind === 'dated' && time.moment) return false;
  if (ADVERBS.test(head)) return true;
  if (SEASON.test(head)) return time.kind !== 'dated' || time.start.length + time.end.length === 8;
  if (!frames || TOPIC.test(head)) return false;
  const told = MEANS.exec(head) === null ? head : head.slice(head.indexOf('，') + 1);
  return beginsWithVerb(told) || ADVERBS.test(told) || (subject !== '' && unionAt(told) === subject);
}

const PARTS = /^(?:其中|包括|涵盖|分别|上述)/;
const ADVERBS =
  /^(?:共[计有为]?|累计|总计|合计|全年|期间|同期|同比|同时|与此同时|除?此之?外|另外?|并|还|也|又|再|先后|陆续|相继|随后|之后|接着|最终|为此|活动|培训|竞赛|比赛|大赛|讲座|该|此次|这[些一项次批]|他们|她们|较|比)/;
/** A part of the year that says no year belongs to the whole year told of. */
const SEASON =
  /^(?:[“"]?(?:元旦|春节|两节|五一|国庆|中秋|端午|三八|六一|高考|暑|寒假|盛夏|炎夏|夏[天季日]|冬[天季日]|春[天季]|秋[天季]|岁末|入夏|高温|安全生产月))/;
/** A clause that names a field of work begins another account. */
const TOPIC = /^(?:在[^，。]{1,24}(?:方面|上|中|领域)，|关于|围绕|针对|聚焦|随着|面对|面向|作为)/;
/** 通过…，依托…，: how or what for; the account goes on behind it. */
const MEANS = /^(?:通过|依托|借助|利用|按照|根据|结合|以(?!及)|为|经|在)[^，。]{1,60}，/;
