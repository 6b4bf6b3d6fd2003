import { type Citation, responsible } from './citation.ts';
import { citationNote } from './citation-note.ts';

/**
 * An entry for BibTeX and biblatex: `@article` with `entrysubtype = {newspaper}`, its page in `pages`, or `@online`.
 * Names and titles stand in braces of their own, so that no style splits the ones or lowers the others.
 */
export function citeBibtex(citation: Citation): string {
  const fields = fieldsOf(citation).flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@${citation.kind === 'newspaper' ? 'article' : 'online'}{${citation.key},\n${fields.join('')}}\n`;
}

function fieldsOf(citation: Citation): [name: string, value: string | null][] {
  const { title, issued, url, accessed, quoted } = citation;
  const authors = responsible(citation).map((name) => `{${escapeTex(name)}}`);
  return [
    ['author', authors.length === 0 ? null : authors.join(' and ')],
    ['title', `{${escapeTex(title)}}`],
    ...containerOf(citation),
    ['date', issued],
    ['year', issued?.slice(0, 4) ?? null],
    ['url', url === null ? null : braceless(url)],
    ['urldate', accessed],
    ['langid', 'chinese'],
    ['note', escaped(citationNote(citation))],
    ['annotation', escaped(quoted)],
  ];
}

function containerOf(citation: Citation): [name: string, value: string | null][] {
  if (citation.kind !== 'newspaper') return [['organization', escaped(citation.site)]];
  return [
    ['journal', escaped(citation.newspaper)],
    ['entrysubtype', 'newspaper'],
    ['pages', escaped(citation.page)],
  ];
}

function escaped(text: string | null): string | null {
  return text === null ? null : escapeTex(text);
}

/** Braces by their names: BibTeX counts `\{` too. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}%&#_$~^]/g, (character) => TEX[character] ?? `\\${character}`);
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** `url` is read letter for letter, so nothing in it is escaped; only braces would end it too early. */
function braceless(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
}
