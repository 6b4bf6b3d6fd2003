import type { Known } from './known.ts';
import { proposeIndicators } from './propose-indicator.ts';
import type { SourceNumber } from './source-number.ts';

/** The indicator that each figure is proposed for; figures without a certain one are left out. */
export function proposeFigures(
  found: readonly SourceNumber[],
  indicators: Known['indicators'],
): Map<SourceNumber, string> {
  const byBlock = Map.groupBy(found, ({ placed }) => placed);
  const proposals = new Map<SourceNumber, string>();
  for (const [{ view }, numbers] of byBlock) {
    const inText = proposeIndicators(
      view.text,
      numbers.map((number) => number.found),
      indicators,
    );
    numbers.forEach((number, i) => {
      const { cell, found: one } = number;
      const id = cell ? proposeIndicators(cell.sentence, [cell.inSentence], indicators)[0] : inText[i];
      if (typeof id === 'string' && one.kind === 'figure') proposals.set(number, id);
    });
  }
  return proposals;
}
