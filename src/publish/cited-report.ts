import type { ReportEntry } from '../schema/report-entry.ts';

/** What a citation takes from a report's frontmatter; `id` is `<district>/<name>`. */
export type CitedReport = { readonly id: string } & Pick<
  ReportEntry,
  | 'organisation'
  | 'headline'
  | 'subheadline'
  | 'published'
  | 'newspaper'
  | 'page'
  | 'url'
  | 'accessed'
  | 'byline'
  | 'form'
>;

/** Who signed, each once, in the order printed; roles (通讯员, 记者) are no part of names. */
export function signedBy({ byline }: CitedReport): string[] {
  return [...new Set(Object.values(byline).flat().map(oneLine))];
}

/** 题名：其他题名信息 (GB/T 7714—2025, 7.2.3). */
export function fullTitle({ headline, subheadline }: CitedReport): string {
  return [headline, subheadline]
    .filter((text) => text !== undefined)
    .map(oneLine)
    .join('：');
}

/** `qingshi/2024-03-08` becomes `qingshi-2024-03-08`; other letters than ASCII go by their codes. */
export function citationKey(id: string): string {
  return encodeURI(id).replace(/[^A-Za-z0-9]+/g, '-');
}

/** Breaks and control characters become one space: a citation is one line, in RIS even every value. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
