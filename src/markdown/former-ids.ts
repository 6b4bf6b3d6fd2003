import { isScalar, isSeq } from 'yaml';
import type { Edit } from '../text/edits.ts';
import { lineEndOf } from '../text/line-ends.ts';
import { type YamlSource, nodesAt, valueEdit } from './yaml-source.ts';

/** Writes a glossary entry's old id under `formerly`; the new one, if it stands there, gives way to it. */
export function formerIdEdit(text: string, { document, start, end }: YamlSource, old: string, now: string): Edit {
  const [list] = nodesAt(document.contents, ['formerly']);
  const items = isSeq(list) ? list.items.filter((item) => isScalar(item)) : [];
  const present = items.find(({ value }) => value === now);
  if (present) return valueEdit(text, start, present, old);
  if (!isSeq(list)) return { start: end, end, text: `formerly: [${old}]${lineEndOf(text)}` };
  const [from = 0, to = 0] = (items.at(-1) ?? list).range ?? [];
  if (items.length === 0) return { start: start + from, end: start + to, text: `[${old}]` };
  return { start: start + to, end: start + to, text: list.flow ? `, ${old}` : nextLine(text, start + from, old) };
}

/** A further item of a block list, below the one whose value stands at an offset. */
function nextLine(text: string, at: number, value: string): string {
  const head = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return `${lineEndOf(text)}${head}${value}`;
}
