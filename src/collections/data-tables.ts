import { firstSentence } from '../markdown/first-sentence.ts';
import { type DataTable, dataTable } from '../publish/data-table.ts';
import { FIGURE_COLUMNS } from '../publish/figure-columns.ts';
import { toFigureRow } from '../publish/figures-json.ts';
import { DISTRICT_COLUMNS, INDICATOR_COLUMNS, REPORT_COLUMNS } from '../publish/table-columns.ts';
import { getDistricts } from './districts.ts';
import { getGradedFigures } from './grades.ts';
import { getIndicators } from './indicators.ts';
import { getReports, getReportsByDistrict } from './reports.ts';

let whole: Promise<DataTable[]> | undefined;

/** The tables that the site gives away: figures first, then what they refer to; made once a build. */
export async function getDataTables(): Promise<DataTable[]> {
  if (import.meta.env.DEV) return makeTables();
  whole ??= makeTables();
  return whole;
}

async function makeTables(): Promise<DataTable[]> {
  return Promise.all([figureTable(), indicatorTable(), districtTable(), reportTable()]);
}

async function figureTable(): Promise<DataTable> {
  const rows = (await getGradedFigures()).map(toFigureRow);
  const key = ['report', 'indicator', 'period', 'scope', 'levels', 'owner', 'unit'] as const;
  return dataTable({ name: 'figures', label: '数字', title: '每行一个数字', key, columns: FIGURE_COLUMNS, rows });
}

async function indicatorTable(): Promise<DataTable> {
  const rows = (await getIndicators()).map(({ id, name, topic, basis, units, entry }) => {
    const definition = firstSentence(entry.body ?? '', LONGEST) || null;
    return { id, name, topic, basis, units, definition };
  });
  const told = { name: 'indicators', label: '指标', title: '每行一项指标' };
  return dataTable({ ...told, key: ['id'], columns: INDICATOR_COLUMNS, rows });
}

const LONGEST = 200;

async function districtTable(): Promise<DataTable> {
  const [districts, reports] = await Promise.all([getDistricts(), getReportsByDistrict()]);
  const rows = districts.map(({ id, name, city }) => ({ id, name, city, reports: reports.get(id)?.length ?? 0 }));
  const told = { name: 'districts', label: '地区', title: '每行一个地区' };
  return dataTable({ ...told, key: ['id'], columns: DISTRICT_COLUMNS, rows });
}

async function reportTable(): Promise<DataTable> {
  const rows = (await getReports()).map(({ id, district, organisation, headline, period, figures, ...report }) => {
    const { published = null, newspaper = null, page = null } = report;
    const told = { id, district, organisation, headline, published, newspaper, page, period };
    return { ...told, figures: figures.length, href: `/reports/${id}/` };
  });
  const told = { name: 'reports', label: '报道', title: '每行一篇报道' };
  return dataTable({ ...told, key: ['id'], columns: REPORT_COLUMNS, rows });
}
