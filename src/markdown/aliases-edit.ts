import { isMap } from 'yaml';
import type { Edit } from '../text/edits.ts';
import { lineEndOf } from '../text/line-ends.ts';
import { type YamlSource, nodesAt } from './yaml-source.ts';

/** Writes retired ids of sentences (`[old, now]`) under `aliases`; what leads to a retired one is led on. Null when the list is written so that nothing can be added. */
export function aliasEdits(
  text: string,
  { document, start, end }: YamlSource,
  pairs: readonly (readonly [old: string, now: string])[],
): Edit[] | null {
  const lineEnd = lineEndOf(text);
  const lines = pairs.map(([old, now]) => `  ${old}: ${now}${lineEnd}`).join('');
  const [map] = nodesAt(document.contents, ['aliases']);
  if (!map || (isMap(map) && map.items.length === 0)) {
    const [from = 0, to = 0] = map?.range ?? [];
    if (map) return [{ start: start + from, end: start + to, text: `${lineEnd}${lines.trimEnd()}` }];
    return [{ start: end, end, text: `aliases:${lineEnd}${lines}` }];
  }
  if (!isMap(map) || map.flow === true) return null;
  const onward = new Map(pairs);
  const led = map.items.flatMap((pair): Edit[] => {
    const value: unknown = pair.value;
    const [from = 0, to = 0] = (value as { range?: [number, number, number] }).range ?? [];
    const now = onward.get(text.slice(start + from, start + to));
    return now === undefined ? [] : [{ start: start + from, end: start + to, text: now }];
  });
  const at = start + (map.range?.[1] ?? 0);
  const behind = text.slice(0, at).endsWith('\n') ? lines : `${lineEnd}${lines.trimEnd()}`;
  return [...led, { start: at, end: at, text: behind }];
}
