import { neighboursOf } from '../compare/beside.ts';
import { type Graded, gradedByReport } from '../compare/graded-figures.ts';
import { placesOf } from '../compare/report-places.ts';
import { type ValuesBeside, valuesBeside } from '../compare/values-beside.ts';
import type { ReportPlaces } from '../schema/report-places.ts';
import { withBase } from './base-path.ts';
import { getReportedDistricts } from './reported-districts.ts';
import type { SiteReport } from './reports.ts';
import { getTable } from './table.ts';
import { getTermNotes } from './term-notes.ts';

/** So many values of other districts are shown beside a figure; the indicator's page holds all. */
const BESIDE = 6;

interface Index {
  /** By report. */
  figures: Map<string, Graded[]>;
  /** By district and indicator. */
  beside: Map<string, Map<string, ValuesBeside>>;
  /** Names of districts by id. */
  names: Map<string, string>;
}

let whole: Promise<Index> | undefined;

/** What a report's page shows of its figures and terms where they stand; what is known of others is gathered once a build. */
export async function getPlaces({ id, district, terms }: SiteReport): Promise<ReportPlaces> {
  whole = import.meta.env.DEV ? makeIndex() : (whole ?? makeIndex());
  const { figures, beside, names } = await whole;
  const around = { beside: beside.get(district) ?? new Map<string, ValuesBeside>(), names, link: withBase };
  return { ...placesOf(figures.get(id) ?? [], around), terms: await getTermNotes(terms) };
}

async function makeIndex(): Promise<Index> {
  const [table, districts] = await Promise.all([getTable(), getReportedDistricts()]);
  const besideOf = (own: (typeof districts)[number]): Map<string, ValuesBeside> =>
    valuesBeside(
      table,
      neighboursOf(districts, own, districts.length).map(({ id }) => id),
      BESIDE,
    );
  return {
    figures: gradedByReport(table),
    beside: new Map(districts.map((own) => [own.id, besideOf(own)])),
    names: new Map(districts.map(({ id, name }) => [id, name])),
  };
}
