import { firstSentence } from '../markdown/first-sentence.ts';
import type { DataTable } from '../publish/data-table.ts';
import { DATA_COLUMNS } from '../publish/figure-columns.ts';
import { toFigureRow } from '../publish/figures-json.ts';
import { DISTRICT_COLUMNS, INDICATOR_COLUMNS, REPORT_COLUMNS } from '../publish/table-columns.ts';
import { getDistricts } from './districts.ts';
import { getGradedFigures } from './grades.ts';
import { getIndicators } from './indicators.ts';
import { getReports, getReportsByDistrict } from './reports.ts';

/** The tables that the site gives away: figures first, then what they refer to. */
export async function getDataTables(): Promise<DataTable[]> {
  return Promise.all([figureTable(), indicatorTable(), districtTable(), reportTable()]);
}

async function figureTable(): Promise<DataTable> {
  const rows = (await getGradedFigures()).map(toFigureRow);
  return { name: 'figures', title: '每行一个数字', columns: DATA_COLUMNS, rows };
}

async function indicatorTable(): Promise<DataTable> {
  const rows = (await getIndicators()).map(({ id, name, topic, basis, units, entry }) => {
    return { id, name, topic, basis, units, definition: firstSentence(entry.body ?? '', LONGEST) };
  });
  return { name: 'indicators', title: '每行一项指标', columns: INDICATOR_COLUMNS, rows };
}

const LONGEST = 200;

async function districtTable(): Promise<DataTable> {
  const [districts, reports] = await Promise.all([getDistricts(), getReportsByDistrict()]);
  const rows = districts.map(({ id, name, city }) => ({ id, name, city, reports: reports.get(id)?.length ?? 0 }));
  return { name: 'districts', title: '每行一个地区', columns: DISTRICT_COLUMNS, rows };
}

async function reportTable(): Promise<DataTable> {
  const rows = (await getReports()).map(({ id, district, organisation, headline, period, figures, ...report }) => {
    const { published = null, newspaper = null, page = null } = report;
    const told = { id, district, organisation, headline, published, newspaper, page, period };
    return { ...told, figures: figures.length, href: `/reports/${id}/` };
  });
  return { name: 'reports', title: '每行一篇报道', columns: REPORT_COLUMNS, rows };
}
