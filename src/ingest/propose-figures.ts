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
    const ids = proposeIndicators(
      view.text,
      numbers.map((number) => number.found),
      indicators,
    );
    numbers.forEach((number, i) => {
      const id = ids[i] ?? null;
      if (id !== null && number.found.kind === 'figure') proposals.set(number, id);
    });
  }
  return proposals;
}
