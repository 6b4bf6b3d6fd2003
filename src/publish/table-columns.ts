import { type Basis, basis } from '../schema/indicator.ts';
import type { ColumnsOf } from './data-table.ts';

interface IndicatorRow {
  id: string;
  name: string;
  topic: string;
  basis: Basis;
  units: string[];
  definition: string | null;
}

/** The columns of the smaller tables, in the order of the files. */
export const INDICATOR_COLUMNS: ColumnsOf<IndicatorRow> = {
  id: { type: 'text', meaning: '指标的代号，与指标页的地址相同' },
  name: { type: 'text', meaning: '名称' },
  topic: { type: 'text', meaning: '主题的代号' },
  basis: {
    type: 'text',
    values: basis.options,
    meaning: '性质：flow 一段时间里发生的，stock 某一时点上有的，share 比率，rank 名次',
  },
  units: { type: 'list', meaning: '合用的量词' },
  definition: { type: 'text', optional: true, meaning: '定义的第一句' },
};

interface DistrictRow {
  id: string;
  name: string;
  city: string;
  reports: number;
}

export const DISTRICT_COLUMNS: ColumnsOf<DistrictRow> = {
  id: { type: 'text', meaning: '地区的代号，与地区页的地址相同' },
  name: { type: 'text', meaning: '名称' },
  city: { type: 'text', meaning: '所属的设区市' },
  reports: { type: 'integer', meaning: '收入的报道篇数' },
};

interface ReportRow {
  id: string;
  district: string;
  organisation: string;
  headline: string;
  published: string | null;
  newspaper: string | null;
  page: string | null;
  period: string;
  figures: number;
  href: string;
}

export const REPORT_COLUMNS: ColumnsOf<ReportRow> = {
  id: { type: 'text', meaning: '报道的代号：地区/文件名' },
  district: { type: 'text', references: 'districts', meaning: '地区的代号' },
  organisation: { type: 'text', meaning: '报道的工会' },
  headline: { type: 'text', meaning: '标题' },
  published: { type: 'date', optional: true, meaning: '见报日期；报上没有则为空' },
  newspaper: { type: 'text', optional: true, meaning: '报名；不知道则为空' },
  page: { type: 'text', optional: true, meaning: '版次；不知道则为空' },
  period: { type: 'text', meaning: '报道说的时间，写法同数字的时间' },
  figures: { type: 'integer', meaning: '收入的指标数字个数' },
  href: { type: 'text', meaning: '摘编在本站的地址，从网站的根算起' },
};
