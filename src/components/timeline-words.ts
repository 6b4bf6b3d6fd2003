import type { Exactness } from '../compare/timeline.ts';

/** What the timeline shows, and how. */
export const TIMELINE_LEAD =
  '各地报道里写明时间的事，按日子排在一起：写到日、写到月、只写到年和没有写时间的分开列，不猜。';

/** How exactly a day is known, in words. */
export const EXACTNESS_WORDS: Readonly<Record<Exactness, string>> = {
  day: '写明日子的',
  month: '只写到月的',
  year: '只写到年的',
  undated: '没有写时间的',
};

/** A year of the timeline in words; '' is what no year is known of. */
export function yearName(year: string): string {
  return year === '' ? '时间不详' : `${year}年`;
}

/** Where the events of a year stand, without base. */
export function yearPath(year: string): string {
  return `/timeline/${year === '' ? 'undated' : year}/`;
}
