import { type Citation, responsible } from './citation.ts';
import { citationNote } from './citation-note.ts';

/** A list of one item in CSL-JSON (`article-newspaper` or `webpage`). Names are whole: Chinese ones are not split. */
export function citeCsl(citation: Citation): string {
  const { kind, key, title, issued, url, accessed, quoted } = citation;
  const newspaper = kind === 'newspaper';
  const names = responsible(citation).map((literal) => ({ literal }));
  const item = {
    id: key,
    type: newspaper ? 'article-newspaper' : 'webpage',
    author: names.length === 0 ? null : names,
    title,
    'container-title': newspaper ? citation.newspaper : citation.site,
    issued: issued === null ? null : dateParts(issued),
    page: newspaper ? citation.page : null,
    URL: url,
    accessed: accessed === null ? null : dateParts(accessed),
    language: 'zh-CN',
    note: citationNote(citation),
    annote: quoted,
  };
  const known = Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
  return `${JSON.stringify([known], null, 2)}\n`;
}

/** `2024-03` becomes `[[2024, 3]]`. */
function dateParts(date: string): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}
