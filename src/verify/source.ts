import type { Imported } from '../schema/imported.ts';
import type { LedgerNumber } from '../schema/ledger.ts';

/** A source as the import reads it: what a report and its ledger are held against. */
export interface Source {
  /** Decoded, LF, without byte order mark. */
  text: string;
  /** Of the file's bytes. */
  sha256: string;
  /** Code points of the text. */
  characters: number;
  numbers: readonly LedgerNumber[];
  masthead: Pick<Imported, 'date' | 'headline' | 'subheadline' | 'byline' | 'credits' | 'organisation'>;
}
