import type { ReportSentence } from '../schema/report-sentence.ts';

/** What a report says of a time. */
export interface TimelineEvent {
  /** `2022-04-27`, `2022-09`, `2022`, or '' where the report leaves the time open. */
  date: string;
  district: string;
  /** `<district>/<name>` */
  report: string;
  sentence: string;
  text: string;
}

/** How exactly the day of an event is known. */
export type Exactness = 'day' | 'month' | 'year' | 'undated';

/** Events that are known as exactly as each other. */
export interface EventGroup {
  exactness: Exactness;
  events: TimelineEvent[];
}

/** Events that stand under one head: those of one date or, where none is known but the year, of one district. */
export interface EventRun {
  date: string;
  /** Null under a date, which several districts may share. */
  district: string | null;
  events: TimelineEvent[];
}

/** A report as the timeline reads it. */
export interface ToldReport {
  id: string;
  district: string;
  sentences: readonly ReportSentence[];
  /** Sentences whose figures the report leaves undated. */
  undated: ReadonlySet<string>;
}

/**
 * The events of all reports: every sentence that names a calendar date, once for each of its dates (2022年 in a
 * sentence that says 2022年4月27日 is none of its own), and those whose figures have no time.
 */
export function eventsOf(reports: readonly ToldReport[]): TimelineEvent[] {
  return reports.flatMap(({ id: report, district, sentences, undated }) =>
    sentences.flatMap(({ id: sentence, text, dates }) => {
      const own = dates.length === 0 && undated.has(sentence) ? [''] : exactest(dates);
      return own.map((date) => ({ date, district, report, sentence, text }));
    }),
  );
}

function exactest(dates: readonly string[]): string[] {
  return [...new Set(dates)].filter((date) => !dates.some((other) => other.startsWith(`${date}-`)));
}

/** The years of the events, the newest first; '' last where some are undated. */
export function yearsOfEvents(events: readonly TimelineEvent[]): string[] {
  const years = [...new Set(events.map(({ date }) => date.slice(0, 4)))];
  return years.toSorted((a, b) => b.localeCompare(a, 'en'));
}

/** The events of a year in the order of time: those with a day, with a month and with the year alone, each for itself. */
export function groupsOf(events: readonly TimelineEvent[], year: string): EventGroup[] {
  const own = events.filter(({ date }) => date.slice(0, 4) === year);
  const groups = Map.groupBy(own, ({ date }) => exactnessOf(date));
  return EXACTNESS.flatMap((exactness) => {
    const group = groups.get(exactness);
    return group ? [{ exactness, events: group.toSorted((a, b) => a.date.localeCompare(b.date, 'en')) }] : [];
  });
}

/** The events of a group under as few heads as tell them apart, in their order. */
export function runsOf({ exactness, events }: EventGroup): EventRun[] {
  const dated = exactness === 'day' || exactness === 'month';
  return [...Map.groupBy(events, ({ date, district }) => (dated ? date : district))].map(([head, own]) => ({
    date: own[0]?.date ?? '',
    district: dated ? null : head,
    events: own,
  }));
}

const EXACTNESS: readonly Exactness[] = ['day', 'month', 'year', 'undated'];

function exactnessOf({ length }: string): Exactness {
  return EXACTNESS.find((exactness) => LENGTHS[exactness] === length) ?? 'undated';
}

const LENGTHS: Readonly<Record<Exactness, number>> = { day: 10, month: 7, year: 4, undated: 0 };
