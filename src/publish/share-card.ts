import type { District } from '../schema/district.ts';
import type { ReportEntry } from '../schema/report-entry.ts';
import { SITE_NAME } from './site-name.ts';

/** What a page's card says when its link is shared. Empty texts leave their place empty. */
export interface ShareCard {
  readonly site: string;
  /** Beside the site's name: whose words these are. */
  readonly note: string;
  /** Small above the title. */
  readonly kicker: string;
  readonly title: string;
  /** The line at the foot. */
  readonly foot: string;
}

type Counted = Pick<ReportEntry, 'form'> & { readonly figures: readonly unknown[] };

/** The card of a district's pages. */
export function districtCard({ name, city }: Pick<District, 'name' | 'city'>, reports: readonly Counted[]): ShareCard {
  return { site: SITE_NAME, note: noteOf(reports), kicker: city, title: name, foot: countsOf(reports) };
}

/** The card of all other pages. */
export function siteCard(districts: number, reports: readonly Counted[]): ShareCard {
  const foot = `${districts} 个地区，${countsOf(reports)}`;
  return { site: SITE_NAME, note: noteOf(reports), kicker: '', title: '数字有出处，各地可对照', foot };
}

/** Texts that are given in full are no digests. */
function noteOf(reports: readonly Counted[]): string {
  return reports.every(({ form }) => form === 'full') ? '' : '摘编，非原文';
}

function countsOf(reports: readonly Counted[]): string {
  if (reports.length === 0) return '还没有报道';
  const figures = reports.reduce((sum, report) => sum + report.figures.length, 0);
  return `${reports.length} 篇报道，${figures} 个数字，每个都连到它所在的那句话`;
}
