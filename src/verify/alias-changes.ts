import { aliasEdits } from '../markdown/aliases-edit.ts';
import { parseReport } from '../markdown/parse-report.ts';
import { yamlSource } from '../markdown/yaml-source.ts';
import { report } from '../schema/report.ts';
import { withEdits } from '../text/edits.ts';
import type { ContentFile } from './content-file.ts';
import type { FileChange } from './rename.ts';
import { type Retired, retiredSentences } from './retired-sentences.ts';

/** What an edit of a report did to the permalinks of its sentences. */
export interface AliasChanges {
  path: string;
  /** The sentences that were reworded and are not told under `aliases` yet. */
  retired: Retired[];
  /** The file with those under `aliases` that lead somewhere; null when there is nothing to write. */
  change: FileChange | null;
  /** True when `aliases` is written so that nothing can be added. */
  refused: boolean;
}

/** Compares a report, as it is written, with its text before an edit. */
export function aliasChanges({ path, text }: ContentFile, before: string): AliasChanges {
  const plain = (written: string): string => written.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const after = parseReport(path, plain(text));
  const told = report.safeParse(after.frontmatter?.data).data?.aliases ?? {};
  const retired = retiredSentences(parseReport(path, plain(before)), after).filter(({ old }) => !(old in told));
  const pairs = retired.flatMap(({ old, now }): [string, string][] => (now === null ? [] : [[old, now]]));
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const yaml = yamlSource(path, text.slice(mark));
  if (pairs.length === 0 || !yaml) return { path, retired, change: null, refused: false };
  const edits = aliasEdits(text.slice(mark), yaml, pairs);
  if (edits === null) return { path, retired, change: null, refused: true };
  const written = text.slice(0, mark) + withEdits(text.slice(mark), edits);
  return { path, retired, change: { before: { path, text }, after: { path, text: written } }, refused: false };
}
