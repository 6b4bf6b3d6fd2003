import { markBanners } from './banners.ts';
import { markBareLines } from './bare-lines.ts';
import { markDatedLines } from './dated-lines.ts';
import { levelHeadings } from './heading-levels.ts';
import { orderFragments } from './fragment-order.ts';
import { partInlineWords } from './inline-words.ts';
import { joinCuts } from './join-cuts.ts';
import type { Block, Layout } from './layout.ts';
import { linesOf } from './line.ts';
import { markLists } from './lists.ts';
import { markCaptions } from './marked-captions.ts';
import { orderLead } from './lead-order.ts';
import { markHeadings } from './marked-headings.ts';
import { markMasthead } from './masthead-lines.ts';
import { markFurniture } from './page-furniture.ts';
import { markPageLines } from './page-lines.ts';
import { markPageNumbers } from './page-numbers.ts';
import type { Passage, Step } from './passage.ts';
import { orderSections } from './section-order.ts';
import { markSignature } from './signature.ts';
import { markTables } from './tables.ts';
import { unwrapLines } from './wrapped-lines.ts';

/**
 * Takes a decoded source apart: what each run of it is, which runs belong together, and in which order
 * they read. Every character that is not white space stands in exactly one span.
 */
export function layOut(text: string): Layout {
  const lines = [markPageLines, markDatedLines, markFurniture, markPageNumbers, partInlineWords].reduce(
    (marked, mark) => mark(marked),
    markTables(linesOf(text), text),
  );
  const marked = [markSignature, markCaptions, markBanners, markMasthead, markLists, markHeadings].reduce(
    (passages, mark) => mark(passages),
    unwrapLines(lines),
  );
  const { passages, notices } = inSteps(marked, [
    markBareLines,
    orderFragments,
    joinCuts,
    levelled,
    orderSections,
    orderLead,
  ]);
  const blocks = passages.map((passage) => blockOf(passage));
  return { text, blocks, notices };
}

function inSteps(passages: readonly Passage[], steps: readonly ((passages: readonly Passage[]) => Step)[]): Step {
  return steps.reduce<Step>(
    (before, step) => {
      const after = step(before.passages);
      return { passages: after.passages, notices: [...before.notices, ...after.notices] };
    },
    { passages: [...passages], notices: [] },
  );
}

function levelled(passages: readonly Passage[]): Step {
  return { passages: levelHeadings(passages), notices: [] };
}

function blockOf({ lines, kind, level }: Passage): Block {
  const settled = kind ?? 'paragraph';
  return { kind: settled, level, spans: lines.map(({ start, end }) => ({ kind: settled, start, end })) };
}
