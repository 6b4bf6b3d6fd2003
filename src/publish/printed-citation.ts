import type { Citation } from './citation.ts';
import { type CitedReport, citationKey, fullTitle, oneLine, signedBy } from './cited-report.ts';

/**
 * The report as it was published: an item of the web when its frontmatter has an address and no newspaper, else an
 * article of a newspaper, even of one that nobody has named yet. Nobody signed: its union answers for it.
 */
export function printedCitation(report: CitedReport): Citation {
  const { id, organisation, published = null, newspaper, page, accessed = null } = report;
  const url = lineOf(report.url);
  const cited = {
    key: citationKey(id),
    authors: signedBy(report),
    body: oneLine(organisation),
    title: fullTitle(report),
    issued: published,
    accessed: url === null ? null : accessed,
    remark: null,
    quoted: null,
  };
  if (newspaper === undefined && url !== null) return { ...cited, kind: 'online', site: null, url };
  return { ...cited, kind: 'newspaper', newspaper: lineOf(newspaper), page: lineOf(page), url };
}

function lineOf(text: string | undefined): string | null {
  return text === undefined ? null : oneLine(text);
}
