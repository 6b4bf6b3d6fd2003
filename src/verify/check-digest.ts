import type { Finding } from '../schema/finding.ts';
import type { Ledger } from '../schema/ledger.ts';
import { checkCarried } from './check-carried.ts';
import { checkDatePlaces } from './check-date-places.ts';
import { checkDates } from './check-dates.ts';
import { checkDerived } from './check-derived.ts';
import { checkFigurePeriods } from './check-figure-periods.ts';
import { checkFingerprint } from './check-fingerprint.ts';
import { checkOmits } from './check-omits.ts';
import { checkPrinted } from './check-printed.ts';
import { checkPublished } from './check-published.ts';
import { checkRepeats } from './check-repeats.ts';
import { checkSums } from './check-sums.ts';
import type { ContentFile } from './content-file.ts';
import { compareDigest } from './digest-comparison.ts';

/** A report against the ledger of its source, both ways: nothing lost, nothing altered. */
export function checkDigest(report: ContentFile, ledger: Ledger): Finding[] {
  const comparison = compareDigest(report, ledger);
  if (!comparison) return [];
  return [
    ...checkFingerprint(comparison, ledger.source, '台账'),
    ...checkPublished(comparison),
    ...checkOmits(comparison),
    ...checkCarried(comparison),
    ...checkPrinted(comparison),
    ...checkRepeats(comparison),
    ...checkDates(comparison),
    ...checkDatePlaces(comparison),
    ...checkFigurePeriods(comparison),
    ...checkDerived(comparison),
    ...checkSums(comparison),
  ];
}
