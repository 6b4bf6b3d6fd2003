import type { OnlineCitation } from './citation.ts';
import { type CitedReport, citationKey, fullTitle, oneLine, signedBy } from './cited-report.ts';

/** Our page about a report. */
export interface CitedPage {
  readonly siteName: string;
  /** Absolute, without fragment. */
  readonly url: string;
  /** Day on which the page was last changed; null when unknown. */
  readonly changed: string | null;
  /** Day on which the reader looked at it; null leaves the place open. */
  readonly accessed: string | null;
}

export interface CitedSentence {
  /** Its permalink: `s-…` */
  readonly id: string;
  readonly text: string;
  /** Where the source says it, as whoever holds the paper looks it up (第3部分第2段); null when unknown. */
  readonly origin: string | null;
}

/** Our page. A digest is the site's own work, and says so; a full text stays that of those who wrote it. */
export function pageCitation(report: CitedReport, { siteName, url, changed, accessed }: CitedPage): OnlineCitation {
  const digest = report.form === 'digest';
  return {
    kind: 'page',
    key: citationKey(`${report.id}/page`),
    authors: digest ? [] : signedBy(report),
    body: digest ? siteName : oneLine(report.organisation),
    title: digest ? `《${nested(oneLine(report.headline))}》摘编（非原文）` : fullTitle(report),
    site: digest ? null : siteName,
    issued: changed,
    url,
    accessed,
    remark: digest ? '摘编，非原文' : null,
    quoted: null,
  };
}

/** One sentence of our page, with the permalink that leads to it. */
export function sentenceCitation(report: CitedReport, page: CitedPage, sentence: CitedSentence): OnlineCitation {
  const whole = pageCitation(report, page);
  const place = sentence.origin === null ? null : `见原文${sentence.origin}`;
  const remark = [whole.remark, place].filter((text) => text !== null).join('；');
  return {
    ...whole,
    key: citationKey(`${report.id}/${sentence.id}`),
    url: `${page.url}#${sentence.id}`,
    remark: remark === '' ? null : remark,
    quoted: oneLine(sentence.text),
  };
}

/** Titles within a title change their marks from level to level (GB/T 15834). */
function nested(title: string): string {
  return title.replace(/[《》〈〉]/g, (mark) => NESTED[mark] ?? mark);
}

const NESTED: Readonly<Record<string, string>> = { '《': '〈', '》': '〉', '〈': '《', '〉': '》' };
