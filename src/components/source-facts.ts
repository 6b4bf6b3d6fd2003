import type { SiteReport } from '../collections/reports.ts';
import type { District } from '../schema/district.ts';
import { dateLabel, periodLabel } from '../text/period-label.ts';

/** One line of a report's source facts; `known` is false when the source does not say it. */
export interface Fact {
  label: string;
  value: string;
  /** Where the source itself can be read. */
  href?: string;
  known: boolean;
}

/**
 * Who published what, where and when, with everything that the source leaves open; then when the digest was last held
 * against it (`verified`) and last corrected, where it was.
 */
export function sourceFacts(report: SiteReport, district: District, verified?: string): Fact[] {
  const { published, newspaper, page, form, byline, credits, source, url, accessed } = report;
  return [
    fact('地区', `${district.name}（${district.city}）`),
    fact('刊登日期', published && dateLabel(published), '日期不详'),
    fact('报纸', newspaper, '报名不详'),
    fact('版次', page && `第${page}版`, '版次不详'),
    ...(url === undefined ? [] : [{ ...fact('网址', webAddress(url, accessed)), href: url }]),
    ...authors(byline),
    ...people(credits),
    fact('形式', form === 'digest' ? '摘编，非原文' : '原文全文'),
    fact('主要时段', periodLabel(report.period, report.periods)),
    fact('原文', source && `${source.characters} 字，指纹 ${source.sha256.slice(0, 12)}`, '指纹未登记'),
    ...day('最近核对', verified),
    ...day('最近更正', latest(report.corrections)),
  ];
}

/** The facts in a line: when and where it was printed, and in whose words. */
export function briefFacts({ published, newspaper, form }: SiteReport): string {
  const printed = published === undefined ? '日期不详' : dateLabel(published);
  return [printed, newspaper ?? '报名不详', form === 'digest' ? '摘编，非原文' : '原文全文'].join(' · ');
}

function webAddress(url: string, accessed: string | undefined): string {
  return accessed === undefined ? new URL(url).host : `${new URL(url).host}（${dateLabel(accessed)}查看）`;
}

function authors(byline: Record<string, string[]>): Fact[] {
  const known = people(byline);
  return known.length > 0 ? known : [fact('作者', undefined, '未署名')];
}

function people(byRole: Record<string, string[]>): Fact[] {
  return Object.entries(byRole).map(([role, names]) => fact(role, names.join('、')));
}

function day(label: string, date: string | undefined): Fact[] {
  return date === undefined ? [] : [fact(label, dateLabel(date))];
}

function latest(corrections: readonly { date: string }[]): string | undefined {
  return corrections
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
}

function fact(label: string, value: string | undefined, unknown = ''): Fact {
  return { label, value: value ?? unknown, known: value !== undefined };
}
