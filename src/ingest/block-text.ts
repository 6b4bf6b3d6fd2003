import { type Run, strip } from './block-signs.ts';
import type { Block } from './layout.ts';
import { NUMBER_ALONE } from './marked-headings.ts';
import { needsSpace } from './passage.ts';
import { readingForm } from '../text/reading-form.ts';

/** The words of a block as they read. */
export interface BlockText {
  text: string;
  /** For each UTF-16 unit of the text its offset in the source. */
  offsets: readonly number[];
}

/**
 * The words of a block: its pieces rejoined, without Markdown signs, ornaments, bullets and pointers. The
 * lines of a headline or heading are joined by a space, the cells of a row by a tab.
 */
export function blockText(source: string, block: Block): BlockText {
  if (block.kind === 'table') return tableText(source, block);
  const runs = wordRuns(source, block);
  return write(source, runs, (left, right) => separator(block, left, right));
}

function separator({ kind }: Block, left: string, right: string): string {
  if (TITLES.has(kind)) return ' ';
  return needsSpace(readingForm(left), readingForm(right)) ? ' ' : '';
}

const TITLES: ReadonlySet<string> = new Set(['headline', 'subheadline', 'heading']);

function wordRuns(source: string, { kind, spans }: Block): Run[] {
  const kept =
    kind === 'heading' && spans.length > 1 ? spans.filter((span) => !NUMBER_ALONE.test(formOf(source, span))) : spans;
  return kept.map((span, i) => strip(source, span, kind, i === 0)).filter(({ start, end }) => end > start);
}

function formOf(source: string, { start, end }: Run): string {
  return readingForm(source.slice(start, end));
}

function tableText(source: string, { spans }: Block): BlockText {
  const cells = spans.flatMap((span) => cellsOf(source, span));
  return write(source, cells, () => '\t');
}

/** The cells of a row, without the bars, tabs or wide spaces between them. */
function cellsOf(source: string, { start, end }: Run): Run[] {
  const row = source.slice(start, end);
  const sign = row.includes('\t') ? /[^\t]+/g : /[|｜]/.test(row) ? /[^|｜]+/g : /\S+(?:\s\S+)*/g;
  return [...row.matchAll(sign)].flatMap(({ 0: cell, index }) => {
    const lead = cell.length - cell.trimStart().length;
    const length = cell.trim().length;
    return length === 0 ? [] : [{ start: start + index + lead, end: start + index + lead + length }];
  });
}

function write(source: string, runs: readonly Run[], between: (left: string, right: string) => string): BlockText {
  const texts: string[] = [];
  const offsets: number[] = [];
  runs.forEach(({ start, end }, i) => {
    const before = runs[i - 1];
    const text = source.slice(start, end);
    if (before) {
      const sign = between(source.slice(Math.max(before.start, before.end - 4), before.end), text.slice(0, 4));
      texts.push(sign);
      if (sign !== '') offsets.push(before.end);
    }
    texts.push(text);
    for (let at = start; at < end; at += 1) offsets.push(at);
  });
  return { text: texts.join(''), offsets };
}
