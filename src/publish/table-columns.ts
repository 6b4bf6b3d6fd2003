/** What each column of the smaller tables holds, in the order of the files. */
export const INDICATOR_COLUMNS = {
  id: '指标的代号，与指标页的地址相同',
  name: '名称',
  topic: '主题的代号',
  basis: '性质：flow 一段时间里发生的，stock 某一时点上有的，share 比率，rank 名次',
  units: '合用的量词，以顿号隔开',
  definition: '定义的第一句',
} as const;

export const DISTRICT_COLUMNS = {
  id: '地区的代号，与地区页的地址相同',
  name: '名称',
  city: '所属的设区市',
  reports: '收入的报道篇数',
} as const;

export const REPORT_COLUMNS = {
  id: '报道的代号：地区/文件名',
  district: '地区的代号',
  organisation: '报道的工会',
  headline: '标题',
  published: '见报日期；报上没有则为空',
  newspaper: '报名；不知道则为空',
  page: '版次；不知道则为空',
  period: '报道说的时间，写法同数字的时间',
  figures: '收入的指标数字个数',
  href: '摘编在本站的地址，从网站的根算起',
} as const;
