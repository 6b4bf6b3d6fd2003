import { type Citation, type NewspaperCitation, type OnlineCitation, responsible } from './citation.ts';
import { UNKNOWN } from './citation-note.ts';

/** More than so many authors, and the rest are 等 (GB/T 7714—2025, 7.1.2). */
const MOST_AUTHORS = 3;

/**
 * An entry of a list of references after GB/T 7714—2025 in the numeric system (顺序编码制), without its number. Its
 * marks are as the standard prints them: `. `, `[ ]` and `/` narrow, the others wide. Where a part is unknown, 〔…〕
 * stands in its place; the words of a sentence have no place in an entry, its permalink has.
 */
export function citeGbt(citation: Citation): string {
  return citation.kind === 'newspaper' ? newspaperEntry(citation) : pageEntry(citation);
}

/**
 * 8.5.3, an article of a newspaper, with 8.5.1.4 for its date and page:
 * `责任者. 题名：其他题名信息[N]. 报纸名，出版日期（版次）.` and, in the electronic edition,
 * `责任者. 题名：其他题名信息[N/OL]. 报纸名，出版日期（版次）. 获取和访问路径.` (no day of access).
 */
function newspaperEntry(citation: NewspaperCitation): string {
  const { newspaper, issued, page, url } = citation;
  const where = `${newspaper ?? gap(UNKNOWN.newspaper)}，${issued ?? gap(UNKNOWN.issued)}（${page ?? gap(UNKNOWN.page)}）`;
  const parts = url === null ? [titled(citation, 'N'), where] : [titled(citation, 'N/OL'), where, url];
  return `${parts.join('. ')}.`;
}

/**
 * 8.11.3.2, a web page: `责任者. 题名：其他题名信息[EB/OL]. （创建或修改日期）[引用日期]. 获取和访问路径.` A page
 * of ours that bears no date leaves it out, as the standard has it (有则必备); the day of access is never left out.
 */
function pageEntry(citation: OnlineCitation): string {
  const { kind, issued, accessed, url } = citation;
  const ours = kind === 'page';
  const created = issued === null && ours ? '' : `（${issued ?? gap(UNKNOWN.issued)}）`;
  const cited = accessed ?? gap(ours ? '引用日期自填' : UNKNOWN.accessed);
  return `${titled(citation, 'EB/OL')}. ${created}[${cited}]. ${url}.`;
}

/** `责任者. 题名[文献类型标识]` (7.1, 7.2, 7.3) */
function titled(citation: Citation, type: string): string {
  return `${authorsOf(citation)}. ${citation.title}[${type}]`;
}

function authorsOf(citation: Citation): string {
  const names = responsible(citation);
  if (names.length === 0) return gap(UNKNOWN.responsible);
  const told = names.slice(0, MOST_AUTHORS);
  return (names.length > MOST_AUTHORS ? [...told, '等'] : told).join('，');
}

function gap(word: string): string {
  return `〔${word}〕`;
}
