import { getCollection } from 'astro:content';
import { servicesOf, type ToldService } from '../compare/services.ts';
import { getDistricts } from './districts.ts';
import { getReports } from './reports.ts';
import { getSentences } from './sentences.ts';

let whole: Promise<ToldService[]> | undefined;

/** What workers can ask unions for, each with what the reports tell of it; made once a build. */
export async function getServices(): Promise<ToldService[]> {
  if (import.meta.env.DEV) return makeServices();
  whole ??= makeServices();
  return whole;
}

async function makeServices(): Promise<ToldService[]> {
  const [entries, districts, reports, sentences] = await Promise.all([
    getCollection('services'),
    getDistricts(),
    getReports(),
    getSentences(),
  ]);
  const told = reports.map(({ id, district, published = null, figures }) => ({
    ...{ id, district, published, figures },
    sentences: sentences.get(id) ?? [],
  }));
  return servicesOf(
    entries.map(({ data }) => data).toSorted((a, b) => a.order - b.order),
    districts,
    told,
  );
}
