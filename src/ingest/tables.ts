import type { Line } from './line.ts';
import { pageParts } from './page-lines.ts';

/** Marks the rows of tables: of GFM (| a | b |), with tabs, or with wide spaces in three columns and more. */
export function markTables(lines: readonly Line[], source: string): Line[] {
  const widths = lines.map((line) => columnsOf(line, source));
  return lines.map((line, i) => {
    if (line.kind !== null || !inTable(lines, widths, i)) return line;
    return { ...line, kind: /^[\s|:+=-]+$/.test(line.text) ? 'furniture' : 'table' };
  });
}

type Columns = { sign: 'bar' | 'tab' | 'space'; count: number } | null;

const LONGEST = 2000;

function columnsOf({ start, end, text }: Line, source: string): Columns {
  if (text.length > LONGEST) return null;
  const printed = source.slice(start, end);
  const bars = text.split('|').length - 1;
  if (bars > 1 && /^\||\|$/.test(text)) return { sign: 'bar', count: bars };
  if (printed.includes('\t'))
    return pageParts(text) === null ? { sign: 'tab', count: printed.split(/\t+/).length } : null;
  const cells = text.split(/\s{2,}/);
  const short = cells.every((cell) => cell.length <= 24);
  return cells.length > 2 && short && pageParts(text) === null ? { sign: 'space', count: cells.length } : null;
}

/** A row has another one of its kind above or below it; columns of spaces must agree in number. */
function inTable(lines: readonly Line[], widths: readonly Columns[], i: number): boolean {
  const own = widths[i];
  if (!own) return false;
  return [i - 1, i + 1].some((j) => {
    const other = widths[j];
    const apart = lines[Math.max(i, j)]?.gap ?? 0;
    if (!other || other.sign !== own.sign || apart > 1) return false;
    return own.sign !== 'space' || other.count === own.count;
  });
}
