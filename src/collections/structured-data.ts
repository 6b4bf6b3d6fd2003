import { firstSentence } from '../markdown/first-sentence.ts';
import { DATA_TERMS } from '../publish/data-terms.ts';
import { lastDay } from '../publish/page-days.ts';
import { SITE_NAME } from '../publish/site-name.ts';
import type { SiteIdentity, Thing } from '../publish/structured-data.ts';
import { datasetThing } from '../publish/structured-dataset.ts';
import { reportThing } from '../publish/structured-report.ts';
import { websiteThing } from '../publish/structured-site.ts';
import { type DefinedTerm, termSetThing, termThing } from '../publish/structured-terms.ts';
import type { District } from '../schema/district.ts';
import { getDataFiles } from './data-files.ts';
import { getFigures } from './figures.ts';
import { getTerms } from './glossary.ts';
import { type IndicatorEntry, getIndicators } from './indicators.ts';
import { getReportedDistricts } from './reported-districts.ts';
import type { SiteReport } from './reports.ts';
import { siteUrl } from './site-url.ts';
import { getVerifiedDay } from './verified-day.ts';

/** The home page as a thing of schema.org. */
export function getWebsiteThing(description: string): Thing {
  return websiteThing(identity(), description, siteUrl('/search/'));
}

/** A report's page. */
export async function getReportThing(report: SiteReport, district: District): Promise<Thing> {
  const { corrections } = report;
  const modified = lastDay({ verified: await getVerifiedDay(report), corrections });
  return reportThing(report, district, { url: siteUrl(`/reports/${report.id}/`), modified }, identity());
}

/** An indicator's page. */
export function getIndicatorThing(indicator: IndicatorEntry): Thing {
  return termThing(indicatorTerm(indicator), indicatorSet());
}

/** The page of all indicators. */
export async function getIndicatorSetThing(description: string): Promise<Thing> {
  return termSetThing(indicatorSet(), description, (await getIndicators()).map(indicatorTerm), identity());
}

/** The glossary's page. */
export async function getGlossaryThing(description: string): Promise<Thing> {
  const terms = (await getTerms()).map(({ id, term, full, variants, entry }): DefinedTerm => {
    const others = full === undefined ? variants : [full, ...variants];
    return { name: term, others, definition: definitionOf(entry), url: siteUrl(`/glossary/#${id}`) };
  });
  return termSetThing({ name: '工会用语和简称', url: siteUrl('/glossary/') }, description, terms, identity());
}

/** The data page with its files. */
export async function getDatasetThing(description: string): Promise<Thing> {
  const [files, indicators, districts, figures] = await Promise.all([
    getDataFiles(),
    getIndicators(),
    getReportedDistricts(),
    getFigures(),
  ]);
  const measured = indicators.map(({ id, name }) => ({ id, name, url: siteUrl(`/indicators/${id}/`) }));
  const years = figures.flatMap(({ periodStart, periodEnd }) => [yearOf(periodStart), yearOf(periodEnd)]);
  const facts = { name: DATA_TERMS.title, description, url: siteUrl('/data/') };
  return datasetThing(
    { ...facts, files, indicators: measured, districts, years: years.filter((year) => year !== '') },
    identity(),
  );
}

const identity = (): SiteIdentity => ({ name: SITE_NAME, home: siteUrl('/') });

const indicatorSet = () => ({ name: '工会工作的指标', url: siteUrl('/indicators/') });

function indicatorTerm({ id, name, aliases, entry }: IndicatorEntry): DefinedTerm {
  return { name, others: aliases, definition: definitionOf(entry), url: siteUrl(`/indicators/${id}/`), code: id };
}

/** Empty where the date is. */
function yearOf(date: string): string {
  return date.slice(0, 4);
}

function definitionOf({ body = '' }: { body?: string | undefined }): string {
  return firstSentence(body, LONGEST);
}

const LONGEST = 200;
