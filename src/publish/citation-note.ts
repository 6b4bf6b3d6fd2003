import type { Citation } from './citation.ts';

/** Words for what nobody has told. */
export const UNKNOWN = {
  responsible: '责任者不详',
  newspaper: '报名不详',
  issued: '日期不详',
  page: '版次不详',
  accessed: '引用日期不详',
} as const;

/**
 * What programs cannot keep in a field of its own: that our page is a digest, and which parts of a published report
 * are unknown (those are left out of their fields). Null when there is nothing to say.
 */
export function citationNote(citation: Citation): string | null {
  const parts = [...(citation.remark === null ? [] : [citation.remark]), ...unknownParts(citation)];
  return parts.length === 0 ? null : parts.join('；');
}

function unknownParts(citation: Citation): string[] {
  if (citation.kind === 'page') return [];
  const { authors, issued, accessed } = citation;
  return [
    ...(authors.length === 0 ? ['未署名'] : []),
    ...(citation.kind === 'newspaper' && citation.newspaper === null ? [UNKNOWN.newspaper] : []),
    ...(issued === null ? [UNKNOWN.issued] : []),
    ...(citation.kind === 'newspaper' && citation.page === null ? [UNKNOWN.page] : []),
    ...(citation.kind === 'online' && accessed === null ? [UNKNOWN.accessed] : []),
  ];
}
