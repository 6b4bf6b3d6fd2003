import type { Line } from './line.ts';

/** Marks running page numbers (3, — 3 —, ·3·, 第3页 共8页) and heads that return on every page. */
export function markPageNumbers(lines: readonly Line[]): Line[] {
  const bare = bareNumbers(lines);
  const heads = runningHeads(lines);
  return lines.map((line, i) => {
    if (line.kind !== null) return line;
    const running = DRESSED.test(line.text) || bare.has(i) || heads.has(i);
    return running ? { ...line, kind: 'furniture' } : line;
  });
}

const DRESSED =
  /^(?:[-—–~·•.|[(（【]+\s*(?:第\s*)?\d{1,4}\s*(?:页)?\s*[-—–~·•.|\])）】]+|第\s*\d{1,4}\s*页.{0,10}|\d{1,4}\s*\/\s*\d{1,4}|Page\s*\d{1,4}(?:\s*of\s*\d{1,4})?)$/i;

/** A number alone is one of a page when the next page's follows it, or when it stands apart and counts nothing. */
function bareNumbers(lines: readonly Line[]): Set<number> {
  const at = lines.flatMap(({ kind, text }, i) => (kind === null && /^\d{1,3}$/.test(text) ? [i] : []));
  const counted = at.some((i) => lines[i]?.text === '01');
  const value = (i: number | undefined): number => (i === undefined ? Number.NaN : Number(lines[i]?.text));
  return new Set(
    at.filter((i, n) => {
      const inRow = value(at[n - 1]) === value(i) - 1 || value(at[n + 1]) === value(i) + 1;
      if (lines[i]?.text.startsWith('0')) return !counted;
      return inRow ? !opensHeading(lines, i) : standsApart(lines, i);
    }),
  );
}

/** 1, 2, 3 each right above a short line number the headings. */
function opensHeading(lines: readonly Line[], i: number): boolean {
  const [before, next, after] = [lines[i - 1], lines[i + 1], lines[i + 2]];
  if (!before || !next || !after) return false;
  return closes(before.text) && next.text.length <= 24 && !closes(next.text) && after.text.length > next.text.length;
}

function closes(text: string): boolean {
  return /[。！？!?…”）)]$/.test(text);
}

function standsApart(lines: readonly Line[], i: number): boolean {
  const [line, next] = [lines[i], lines[i + 1]];
  if (!line) return false;
  return line.gap > 0 && (next?.gap ?? 1) > 0 && !/^[年月日号时点个家名人位项次场件万亿%余多]/.test(next?.text ?? '');
}

/** The same short line above or below every page number, from the second time on. */
function runningHeads(lines: readonly Line[]): Set<number> {
  const seen = new Map<string, number[]>();
  lines.forEach(({ kind, text }, i) => {
    if (kind !== null || text.length < 4 || text.length > 40 || /[。；，、]$/.test(text)) return;
    seen.set(text, [...(seen.get(text)?.slice(-9) ?? []), i]);
  });
  const beside = (i: number): boolean =>
    [lines[i - 1], lines[i + 1]].some((line) => line !== undefined && DRESSED.test(line.text));
  return new Set([...seen.values()].flatMap((at) => (at.length > 1 ? at.slice(1).filter((i) => beside(i)) : [])));
}
