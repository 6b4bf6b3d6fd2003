import type { Finding } from '../schema/finding.ts';
import type { LedgerNumber } from '../schema/ledger.ts';
import type { DigestNumber } from './digest-number.ts';
import { toFinding } from './finding.ts';
import { departureOf, isUnitLeftOut } from './nearest-number.ts';
import { originLabel } from './origin-label.ts';

interface Two {
  ours: DigestNumber;
  theirs: LedgerNumber;
}

const CODES = { qualifier: 'qualifier-differs', unit: 'unit-differs', value: 'number-altered' } as const;

/** A number of the digest departs from the one of the source that it was probably meant to be. */
export function alteredFinding(file: string, { ours, theirs }: Two): Finding {
  if (isUnitLeftOut(ours, theirs)) return normalisedFinding(file, ours, theirs);
  return toFinding(CODES[departureOf(ours, theirs)], {
    file,
    line: ours.line,
    column: ours.column,
    message: `源文无“${ours.text}”，最接近“${theirs.text}”，${originLabel(theirs)}`,
    actual: ours.text,
    expected: theirs.text,
  });
}

/** The same number in another spelling. */
export function normalisedFinding(file: string, { text, line, column }: DigestNumber, theirs: LedgerNumber): Finding {
  return toFinding('number-normalised', {
    file,
    line,
    column,
    message: `“${text}”在源文印作“${theirs.text}”，${originLabel(theirs)}`,
    actual: text,
    expected: theirs.text,
  });
}

/** The source says it less often than the digest's text. */
export function repeatedFinding(
  file: string,
  { text, line, column }: DigestNumber,
  same: readonly LedgerNumber[],
): Finding {
  const origins = [...new Set(same.map(originLabel))].slice(0, 3).join('、');
  const message = `源文只有 ${same.length} 处“${text}”（${origins}），正文里多写了一处`;
  return toFinding('number-repeated', { file, line, column, message, actual: text });
}

/** Nothing in the source comes near it. */
export function unknownFinding(file: string, { text, line, column }: DigestNumber): Finding {
  return toFinding('number-altered', {
    file,
    line,
    column,
    message: `源文无“${text}”，也没有接近的数字`,
    actual: text,
  });
}
