import { type Citation, responsible } from './citation.ts';
import { citationNote } from './citation-note.ts';

/** A record of RIS: `NEWS` with the page of the newspaper in `SP`, or `ELEC`; lines end in CRLF. */
export function citeRis(citation: Citation): string {
  const { kind, key, title, issued, url, accessed, quoted } = citation;
  const newspaper = kind === 'newspaper';
  const lines: [tag: string, value: string | null][] = [
    ['TY', newspaper ? 'NEWS' : 'ELEC'],
    ['ID', key],
    ...responsible(citation).map((name): [string, string] => ['AU', name]),
    ['TI', title],
    ['T2', newspaper ? citation.newspaper : citation.site],
    ['PY', issued?.slice(0, 4) ?? null],
    ['DA', issued === null ? null : risDate(issued)],
    ['SP', newspaper ? citation.page : null],
    ['UR', url],
    ['Y2', accessed === null ? null : risDate(accessed)],
    ['LA', 'zh-CN'],
    ['N1', citationNote(citation)],
    ['N1', quoted],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`])).join('');
}

/** `2024-03` becomes `2024/03//`: the slashes stay where month or day are unknown. */
function risDate(date: string): string {
  const [year, month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
