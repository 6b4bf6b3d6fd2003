import { getDistricts } from './districts.ts';
import { getIndicators } from './indicators.ts';
import { getReports } from './reports.ts';
import { getTopics } from './topics.ts';

/** The names of the pages made of content, by their root-relative addresses. */
export async function getPageNames(): Promise<Map<string, string>> {
  const [districts, indicators, topics, reports] = await Promise.all([
    getDistricts(),
    getIndicators(),
    getTopics(),
    getReports(),
  ]);
  return new Map([
    ...districts.map(({ id, name }): [string, string] => [`/districts/${id}/`, name]),
    ...indicators.map(({ id, name }): [string, string] => [`/indicators/${id}/`, name]),
    ...topics.map(({ id, name }): [string, string] => [`/topics/${id}/`, name]),
    ...reports.map(({ id, headline }): [string, string] => [`/reports/${id}/`, headline]),
  ]);
}
