import type { LedgerNumber } from '../schema/ledger.ts';
import { findNumbers } from '../text/find-numbers.ts';
import type { NumberFound } from '../text/number-found.ts';
import { type FigurePeriod, figurePeriods } from '../text/period-of-figures.ts';
import { codePointOffsets } from './code-points.ts';
import type { PlacedBlock } from './placed-block.ts';
import { withRelativeYears } from './relative-years.ts';
import { type TableNumber, readTables } from './table-numbers.ts';

/** One number of a source: where it stands in its block's words, and its line of the ledger. */
export interface SourceNumber {
  found: NumberFound;
  /** What time it speaks of; null when the source leaves it open or the number counts nothing. */
  period: FigurePeriod | null;
  ledger: LedgerNumber;
  placed: PlacedBlock;
  /** What its table says of it; null outside of tables. */
  cell: TableNumber | null;
}

/**
 * Every number of the source in reading order, furniture excepted. `published` (ISO day or null) is what
 * 去年 and 今年 are counted from.
 */
export function sourceNumbers(text: string, blocks: readonly PlacedBlock[], published: string | null): SourceNumber[] {
  const codePoint = codePointOffsets(text);
  const tables = readTables(blocks);
  let n = 0;
  return blocks.flatMap((placed): SourceNumber[] => {
    if (placed.block.kind === 'furniture') return [];
    const { text: words, offsets } = placed.view;
    const cells = tables.get(placed);
    const numbers = cells?.map(({ number }) => number) ?? withRelativeYears(words, findNumbers(words));
    const periods =
      cells?.flatMap(({ sentence, inSentence }) => {
        const inside = findNumbers(sentence).filter(({ start }) => start < inSentence.start);
        return figurePeriods(sentence, [...inside, inSentence], published).slice(-1);
      }) ?? figurePeriods(words, numbers, published);
    return numbers.map((found, i) => {
      n += 1;
      const period = periods[i] ?? null;
      // A number that the page cuts in two may have its second half above the first.
      const places = offsets.slice(found.start, found.end);
      const start = codePoint(Math.min(...places));
      const end = codePoint(Math.max(...places) + 1);
      const { section, paragraph } = placed;
      return {
        found,
        period,
        ledger: { n, ...readingOf(found), ...datedBy(period), section, paragraph, start, end },
        placed,
        cell: cells?.[i] ?? null,
      };
    });
  });
}

function readingOf({
  kind,
  text,
  quantity,
  each,
}: NumberFound): Omit<LedgerNumber, 'n' | 'section' | 'paragraph' | 'start' | 'end'> {
  return {
    kind,
    text,
    value: quantity?.value ?? null,
    valueMax: quantity?.valueMax ?? null,
    unit: quantity?.unit ?? null,
    qualifier: quantity?.qualifier ?? null,
    ...(each === undefined ? {} : { each }),
  };
}

/** A time that the source names but does not date is the report's to declare. */
function datedBy(period: FigurePeriod | null): Pick<LedgerNumber, 'period'> {
  return period !== null && 'period' in period ? { period: period.period } : {};
}
