import type { TimeWord } from './period-time.ts';

/** How far a word of time reaches. */
export type Reach =
  | { kind: 'onwards' }
  /** Only the number right behind it: 由上年的120家, 去年同期为170份. */
  | { kind: 'next' }
  /** Only the number right before its brackets: 1184家（截至2023年底）. */
  | { kind: 'previous' }
  /** What stands in its brackets, up to this place. */
  | { kind: 'brackets'; end: number }
  /** What is only compared with: 比去年增加. */
  | { kind: 'nothing' };

/** How far a word of time reaches; `previous` ends the number before it, `next` begins the one behind (or -1). */
export function reachOf(text: string, { start, end }: TimeWord, previous: number, next: number): Reach {
  const [before, after] = [text.slice(Math.max(0, start - LOOK), start), text.slice(end, end + LOOK)];
  const adjoins = next >= end && /^\s*(?:同期|底|末)?\s*的?\s*$/.test(text.slice(end, Math.min(next, end + LOOK)));
  if (/(?:由|从|较|比)$/.test(before) || /^[由从]/.test(text.slice(start, end))) {
    if (adjoins) return { kind: 'next' };
    if (/[较比]$/.test(before)) return { kind: 'nothing' };
  }
  if (next >= end && /^同期[^，。；]{0,4}$/.test(text.slice(end, Math.min(next, end + LOOK)))) return { kind: 'next' };
  if (/[与和同跟]$/.test(before) && /^[^，。；]{0,4}(?:相比|相较|持平|比)/.test(after)) return { kind: 'nothing' };
  if (/(?:是|为|达|相当于)$/.test(before) && /^同?期?的[^，。；]{0,6}(?:倍|%)/.test(after)) return { kind: 'nothing' };
  return bracketsAround(text, start, end, previous) ?? { kind: 'onwards' };
}

const LOOK = 12;
const BRACKETS = 60;

function bracketsAround(text: string, start: number, end: number, previous: number): Reach | null {
  const opened = /[（(]([^（()）。]*)$/.exec(text.slice(Math.max(0, start - BRACKETS), start));
  const closed = /^([^（()）。]*)[)）]/.exec(text.slice(end, end + BRACKETS));
  if (!opened || !closed) return null;
  const alone = opened[1] === '' && closed[1]?.length === 0;
  if (alone && previous === start - 1) return { kind: 'previous' };
  return { kind: 'brackets', end: end + closed[0].length };
}
