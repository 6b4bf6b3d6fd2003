import { createHash } from 'node:crypto';
import type { LedgerNumber } from '../schema/ledger.ts';
import { layOut } from './lay-out.ts';
import type { Layout, Notice } from './layout.ts';
import { type Masthead, readMasthead } from './masthead.ts';
import { type PlacedBlock, placeBlocks } from './placed-block.ts';
import { type SourceKind, readSource } from './read-source.ts';
import { type SourceNumber, sourceNumbers } from './source-number.ts';

/** A source read, taken apart and counted through. */
export interface ImportedSource {
  kind: SourceKind;
  /** Decoded, LF, without byte order mark; all offsets refer to it. */
  text: string;
  /** Of the bytes. */
  sha256: string;
  /** Code points of the text. */
  characters: number;
  layout: Layout;
  masthead: Masthead;
  /** In reading order. */
  blocks: readonly PlacedBlock[];
  /** In reading order, furniture excepted. */
  found: readonly SourceNumber[];
  /** The lines of the ledger. */
  numbers: readonly LedgerNumber[];
  notices: readonly Notice[];
}

/**
 * Reads the bytes of a source (`name` is its file name, null on standard input). Throws
 * `UnreadableSource`, whose message is Chinese and for editors, when there is no text in them.
 */
export async function importSource(bytes: Uint8Array, name: string | null): Promise<ImportedSource> {
  const { text, kind, notices } = await readSource(bytes, name);
  const layout = layOut(text);
  const masthead = readMasthead(layout);
  const blocks = placeBlocks(layout);
  const found = sourceNumbers(text, blocks, masthead.date);
  return {
    kind,
    text,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    characters: [...text].length,
    layout,
    masthead,
    blocks,
    found,
    numbers: found.map(({ ledger }) => ledger),
    notices: [...notices, ...layout.notices],
  };
}
