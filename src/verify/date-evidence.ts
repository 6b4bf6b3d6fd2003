import type { LedgerNumber } from '../schema/ledger.ts';
import type { DigestComparison } from './digest-comparison.ts';
import type { DigestNumber } from './digest-number.ts';
import { numberKey, wordsOf } from './number-form.ts';

/** The numbers of the source by which it is known what a date of the digest speaks of. */
export interface DateEvidence {
  /** The first figure behind the date in its sentence: 2022年新建38家. */
  governed: LedgerNumber | null;
  /**
   * Of the date's sentence, or of the one that calls its footnote; else of its paragraph; else of what stands
   * under its heading; else the dates of the source between the numbers before and behind it.
   */
  around: LedgerNumber[];
  /** Whether the date is the only one of its sentence. */
  alone: boolean;
}

/** Finds the evidence for the dates of a digest. */
export function dateEvidence(comparison: DigestComparison): (date: DigestNumber) => DateEvidence {
  const { numbers, ledger } = comparison;
  const told = toldNumbers(comparison);
  const toldBy = (one: DigestNumber): LedgerNumber[] => told.get(one) ?? [];
  const groups = groupsOf(numbers);
  return (date) => {
    const sentence = groups.sentence.get(date.sentence) ?? [];
    const isNote = date.part === 'footnote';
    const called = isNote ? date.notes.flatMap((note) => groups.note.get(note) ?? []) : [];
    const levels = [
      [...sentence, ...called],
      groups.block.get(date.block) ?? [],
      isNote ? [] : (groups.section.get(date.section) ?? []),
    ];
    const around = levels.map((level) => level.flatMap(toldBy)).find((found) => found.length > 0);
    const next = sentence.slice(sentence.indexOf(date) + 1).find(({ kind }) => kind !== 'name');
    const [governed = null, ...others] = next?.kind === 'figure' ? toldBy(next) : [];
    return {
      governed: others.length === 0 ? governed : null,
      around: around ?? datesBetween(date, numbers, ledger.numbers, told),
      alone: sentence.filter(({ kind }) => kind === 'date').length === 1,
    };
  };
}

/** A name that the source has in more places than these tells none. */
const PLACES = 3;

/** Which numbers of the source every number of the digest tells, dates apart. */
function toldNumbers({ numbers, matching, ledger }: DigestComparison): Map<DigestNumber, LedgerNumber[]> {
  const known = Map.groupBy(
    ledger.numbers.flatMap((number) =>
      number.kind === 'date' ? [] : wordsOf(number).map((word) => ({ word, number })),
    ),
    ({ word }) => word,
  );
  return new Map(
    numbers.map((ours): [DigestNumber, LedgerNumber[]] => {
      const partner = matching.partners.get(ours);
      if (partner || ours.kind === 'date') return [ours, partner ? [partner] : []];
      const same = new Set(
        wordsOf(ours)
          .flatMap((word) => known.get(word) ?? [])
          .map(({ number }) => number),
      );
      return [ours, same.size <= PLACES ? [...same] : []];
    }),
  );
}

/** Without those that the digest tells between these numbers besides. */
function datesBetween(
  date: DigestNumber,
  numbers: readonly DigestNumber[],
  ledger: readonly LedgerNumber[],
  told: ReadonlyMap<DigestNumber, readonly LedgerNumber[]>,
): LedgerNumber[] {
  const at = numbers.indexOf(date);
  const isTold = (one: DigestNumber): boolean => (told.get(one)?.length ?? 0) > 0;
  const before = numbers.slice(0, at).findLastIndex(isTold);
  const behind = numbers.findIndex((one, i) => i > at && isTold(one));
  const placesOf = (i: number): number[] => (numbers[i] ? (told.get(numbers[i]) ?? []).map(({ n }) => n) : []);
  const first = Math.max(...placesOf(before));
  const last = placesOf(behind).find((n) => n > first) ?? 0;
  const between = ledger.filter(({ kind, n }) => kind === 'date' && n > first && n < last);
  for (const other of numbers.slice(before + 1, behind)) {
    const same = between.findIndex((one) => other !== date && numberKey(one) === numberKey(other));
    if (same >= 0) between.splice(same, 1);
  }
  return between;
}

function groupsOf(numbers: readonly DigestNumber[]): Record<
  'sentence' | 'block' | 'section',
  Map<number, DigestNumber[]>
> & {
  note: Map<string, DigestNumber[]>;
} {
  const calling = numbers
    .filter(({ part }) => part !== 'footnote')
    .flatMap((number) => number.notes.map((note) => ({ note, number })));
  const note = Map.groupBy(calling, (one) => one.note);
  return {
    sentence: Map.groupBy(numbers, ({ sentence }) => sentence),
    block: Map.groupBy(numbers, ({ block }) => block),
    section: Map.groupBy(numbers, ({ section }) => section),
    note: new Map([...note].map(([name, calls]) => [name, calls.map(({ number }) => number)])),
  };
}
