import type { IndicatorEntry } from '../compare/table.ts';
import type { SiteFigure } from '../schema/site-figure.ts';
import { getReportedDistricts } from './reported-districts.ts';
import { getTable } from './table.ts';

/** What tells how large the districts are: one indicator with the figure of each, null where it reports none. */
export interface Size {
  indicator: IndicatorEntry;
  districts: { name: string; figure: SiteFigure | null }[];
}

/** More districts than these are not told one by one. */
const TOLD = 12;

/** The indicators that tell how large a union is; none where there are too many districts to tell. */
export async function getSizes(): Promise<Size[]> {
  const [table, districts] = await Promise.all([getTable(), getReportedDistricts()]);
  if (districts.length > TOLD) return [];
  const rows = table.flatMap((group) => group.rows).filter(({ indicator }) => indicator.size);
  return rows.map(({ indicator, cells }) => ({
    indicator,
    districts: cells.map(({ main }, i) => ({ name: districts[i]?.name ?? '', figure: main[0] ?? null })),
  }));
}
