import { eventsOf, type TimelineEvent } from '../compare/timeline.ts';
import { getReports } from './reports.ts';
import { getSentences } from './sentences.ts';

let whole: Promise<TimelineEvent[]> | undefined;

/** What all reports say of a time, in the reports' order; made once a build. */
export async function getTimeline(): Promise<TimelineEvent[]> {
  if (import.meta.env.DEV) return makeTimeline();
  whole ??= makeTimeline();
  return whole;
}

async function makeTimeline(): Promise<TimelineEvent[]> {
  const [reports, sentences] = await Promise.all([getReports(), getSentences()]);
  const told = reports.map(({ id, district, figures }) => {
    const open = figures.filter(({ period }) => period === 'undated').flatMap(({ places }) => places);
    const undated = new Set(open.map(({ sentence }) => sentence));
    return { id, district, sentences: sentences.get(id) ?? [], undated };
  });
  return eventsOf(told);
}
