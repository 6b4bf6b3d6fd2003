import { type Node, isMap, isScalar, isSeq } from 'yaml';
import { type Edit, withEdits } from '../text/edits.ts';
import { lineEndOf } from '../text/line-ends.ts';
import { valueEdit, yamlSource } from './yaml-source.ts';

/**
 * The text of `content/moved.yml` (without byte order mark) after pages have moved: an entry for each,
 * none that leads to an address left behind, none for an address that is a page again. A withdrawn
 * report's entry stays whatever happens: a page that takes its address is for a check to refuse.
 */
export function recordMoves(text: string, moves: ReadonlyMap<string, string>, date: string): string {
  const list = yamlSource('content/moved.yml', text)?.document.contents;
  const entries = isSeq(list) ? list.items.filter((item) => isMap(item)) : [];
  const living = new Set(moves.values());
  const edits = entries.flatMap((entry): Edit[] => {
    if (!entry.has('withdrawn') && living.has(String(entry.get('from')))) return removal(text, entry);
    const to = entry.get('to', true);
    const moved = moves.get(isScalar(to) ? String(to.value) : '');
    return isScalar(to) && moved !== undefined ? [valueEdit(text, 0, to, moved)] : [];
  });
  const [indent = ''] = /^[ ]*(?=-)/.exec(lineBefore(text, entries[0])) ?? [];
  return appended(withEdits(text, [...edits, ...emptyList(list)]), moves, indent, date);
}

/** The lines of an entry, its dash included; comments on lines of their own stay. */
function removal(text: string, entry: Node): Edit[] {
  const head = lineBefore(text, entry);
  if (!entry.range || !/^[ ]*-[ ]+$/.test(head)) return [];
  const [start, end] = entry.range;
  const lineEnd = text.indexOf('\n', Math.max(end - 1, start)) + 1;
  return [{ start: start - head.length, end: lineEnd === 0 ? text.length : lineEnd, text: '' }];
}

/** What stands on a value's line before it. */
function lineBefore(text: string, node: Node | undefined): string {
  const start = node?.range?.[0] ?? 0;
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
}

/** `[]` gives way to the entries. */
function emptyList(list: unknown): Edit[] {
  if (!isSeq(list) || list.items.length > 0 || !list.range) return [];
  return [{ start: list.range[0], end: list.range[1], text: '' }];
}

function appended(text: string, moves: ReadonlyMap<string, string>, indent: string, date: string): string {
  const end = lineEndOf(text);
  const lines = [...moves].flatMap(([from, to]) => [`- from: ${from}`, `  to: ${to}`, `  date: ${date}`]);
  const gap = text === '' || text.endsWith('\n') ? '' : end;
  return `${text}${gap}${lines.map((line) => `${indent}${line}${end}`).join('')}`;
}
