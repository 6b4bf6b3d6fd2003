import type { NumberFound } from './number-found.ts';

export type Edge = 'start' | 'end';

/**
 * Which numbers are the two ends of a change within one time: 由4081家增加到6299家. Where each has a time of its own
 * (由去年的3家增加到今年的5家) they are the ends of none. `text` is in reading form.
 */
export function edgesOf(
  text: string,
  numbers: readonly NumberFound[],
  times: ReadonlyMap<NumberFound, unknown>,
): Map<NumberFound, Edge> {
  const edges = new Map<NumberFound, Edge>();
  numbers.forEach((number, i) => {
    const next = numbers[i + 1];
    if (next === undefined || next.start - number.end > LOOK) return;
    if (times.get(number) !== times.get(next)) return;
    const before = text.slice(Math.max(0, number.start - LOOK), number.start);
    if (!/[由从][^，。；]*$/.test(before) || !CHANGE.test(text.slice(number.end, next.start))) return;
    edges.set(number, 'start').set(next, 'end');
  });
  return edges;
}

const LOOK = 16;
const CHANGE =
  /^[^，。；]{0,6}(?:增加|增长|增|提高|提升|上升|升|扩大|发展|壮大|下降|降低|降|减少|减|缩短)[^，。；]{0,2}[到至为][^，。；]{0,3}$/;
