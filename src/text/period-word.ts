import { calendarTime, DATED, PART_OF_YEAR } from './period-calendar.ts';
import { governing } from './period-governs.ts';
import { type Clock, moment, monthsBack, NAMED, OPEN, type Time, type TimeWord, unit } from './period-time.ts';
import { readNumeral } from './numeral.ts';

/** The words of time of a text in reading form, in order, that govern figures: none inside titles and names. */
export function timeWords(text: string): TimeWord[] {
  const taken = new Uint8Array(text.length);
  const words = RULES.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].flatMap((match): TimeWord[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.subarray(start, end).includes(1)) return [];
      taken.fill(1, start, end);
      return [{ start, end, time: (clock) => read(match, clock) }];
    }),
  );
  return governing(
    text,
    words.toSorted((a, b) => a.start - b.start),
  );
}

type Reader = (match: RegExpMatchArray, clock: Clock) => Time | null;

const COUNT = '(\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])';

/** Where two rules claim the same place, the upper one has it. */
const RULES: readonly [RegExp, Reader][] = [
  [
    /近年以?来|近些年来?|[近这前]几年(?:以?来)?|[多连历往]年(?:以?来)?|一直以来|长期(?:以来)?|一贯|历来|平日|日常|常态化/g,
    open,
  ],
  [/近日|日前|近期|不久前|今后|未来|接下来|下一步|下一阶段|每(?:逢|一?年|个?季度|个?月|周)|年均|月均|定期/g, open],
  [
    new RegExp(`(?:最?近|过去的?|这)${COUNT}年多?(?:以?来|间)?|(?<![\\d第])${COUNT}年多?以?来`, 'g'),
    (match, clock) => monthsBack(12 * countOf(match), clock),
  ],
  [new RegExp(`(?:最?近|过去的?|这)${COUNT}个月(?:以?来)?`, 'g'), (match, clock) => monthsBack(countOf(match), clock)],
  [
    /截[至止]到?(?:目前|现在|发稿|记者发稿|报道)时?(?:为止)?|到?目前(?:为止)?|迄今(?:为止)?|如今|眼下|现有(?!的)|现已/g,
    (_, clock) => atPublication(clock),
  ],
  [
    /第[一二三四五六七八九十百]+次(?:会员)?(?:代表)?大会(?:召开)?以来|[本上这]届(?:任期|委员会|工会)?(?:以来|内|期间)?|任期(?:以来|内|期间)|“?十[三四五六]五”?(?:时期|期间|以来)/g,
    () => NAMED,
  ],
  [DATED, calendarTime],
  [PART_OF_YEAR, calendarTime],
  [/上个?月(?!份?的工资)|本月/g, (match, clock) => monthsBefore(clock, match[0].startsWith('上') ? 1 : 0)],
  [/[当该][日天](?!然)|活动当天/g, (_, { day, standing }) => day ?? standing ?? OPEN],
  [/(?:自从?|从)?(?<![^，。；：！？,;:!?\s自从])[^，。；：、！？,;:!?\s“”]{2,20}?以来/g, () => NAMED],
];

function open(): Time {
  return OPEN;
}

function countOf([, first, second]: RegExpMatchArray): number {
  return readNumeral((first ?? second ?? '').replace('两', '二'))?.value ?? 0;
}

function atPublication({ published }: Clock): Time {
  return published === null ? NAMED : moment(published);
}

/** 上月, 本月: a calendar month counted from the day of publication. */
function monthsBefore({ published }: Clock, count: number): Time | null {
  if (published === null) return NAMED;
  const [year = 0, month = 1] = published.split('-').map(Number);
  return month > count ? unit(year, month - count) : unit(year - 1, month - count + 12);
}
