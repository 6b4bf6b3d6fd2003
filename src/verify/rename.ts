import { recordMoves } from '../markdown/moved-list.ts';
import type { Finding } from '../schema/finding.ts';
import { withLineFeeds } from '../text/line-ends.ts';
import { checkContent } from './check-content.ts';
import { type ContentFile, pagesOf } from './content-file.ts';
import { nameHint } from './name-hint.ts';
import { renamedFile } from './renamed-file.ts';
import { type RenameKind, type Renaming, addressAfter, pathAfter, pathsOf } from './renaming.ts';
import { type Vocabulary, readVocabulary } from './vocabulary.ts';

/** A file before and after; null before where it is new. */
export interface FileChange {
  before: ContentFile | null;
  after: ContentFile;
}

/** What a renaming would do. */
export interface RenamePlan {
  /** Why the ids do not fit this content, in Chinese; null when they do. */
  refusal: string | null;
  /** Errors that are there already or, where there are none, everything that the renaming would bring. */
  findings: Finding[];
  /** What to write; nothing where the renaming is refused or has findings. */
  changes: FileChange[];
  /** New addresses of pages by their old ones. */
  moves: ReadonlyMap<string, string>;
}

/**
 * Renames a thing in all content: its files, every link to it, its id where others name it, and the old
 * addresses in `content/moved.yml`, on the day `today`. Files come as they are written, drafts included;
 * in those that are not named nothing changes.
 */
export function planRename(files: readonly ContentFile[], renaming: Renaming, today: string): RenamePlan {
  const plain = files.map(asChecked);
  const refusal = refusalOf(renaming, readVocabulary(plain));
  if (refusal !== null) return { ...NOTHING, refusal };
  const present = checkContent(plain);
  const errors = present.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { ...NOTHING, findings: errors };
  const moves = movesOf(plain, renaming);
  const renamed = files.map((before) => ({ before, after: renamedFile(before, renaming) }));
  const all = withMoves(renamed, moves, today);
  const findings = brought(checkContent(all.map(({ after }) => asChecked(after))), present, renaming);
  if (findings.length > 0) return { ...NOTHING, findings };
  return { ...NOTHING, changes: all.filter(isChange), moves };
}

const NOTHING: RenamePlan = { refusal: null, findings: [], changes: [], moves: new Map() };

function asChecked({ path, text }: ContentFile): ContentFile {
  return { path, text: withLineFeeds(text) };
}

function refusalOf({ kind, from, to }: Renaming, vocabulary: Vocabulary): string | null {
  if (!exists(kind, from, vocabulary)) {
    const hint = nameHint(kind, from, vocabulary);
    return `没有${KINDS[kind]}“${from}”${hint === undefined ? '' : `；是不是 ${hint}`}`;
  }
  return exists(kind, to, vocabulary) ? `${KINDS[kind]}“${to}”已经有了，换一个新的` : null;
}

const KINDS: Readonly<Record<RenameKind, string>> = {
  indicator: '指标',
  term: '词条',
  topic: '主题',
  district: '地区',
  report: '报道',
};

/** A district is there when it is registered, or when a folder bears its id. */
function exists(kind: RenameKind, id: string, { districts, paths }: Vocabulary): boolean {
  if (kind === 'district' && districts.has(id)) return true;
  return pathsOf(kind, id).some((start) => [...paths].some((path) => path.startsWith(start)));
}

function movesOf(files: readonly ContentFile[], renaming: Renaming): Map<string, string> {
  const pairs = pagesOf(files).map((page): [string, string] => [page, addressAfter(renaming, page)]);
  return new Map(pairs.filter(([before, after]) => before !== after));
}

function withMoves(changes: readonly FileChange[], moves: ReadonlyMap<string, string>, today: string): FileChange[] {
  if (moves.size === 0) return [...changes];
  const path = 'content/moved.yml';
  const before = changes.find(({ after }) => after.path === path)?.before ?? null;
  const [, mark = '', text = ''] = /^(\uFEFF?)([^]*)$/.exec(before?.text ?? '') ?? [];
  const after = { path, text: mark + recordMoves(text, moves, today) };
  return [...changes.filter((change) => change.after.path !== path), { before, after }];
}

/** Counted by code and file, since lines shift. */
function brought(now: readonly Finding[], before: readonly Finding[], renaming: Renaming): Finding[] {
  const known = Map.groupBy(before, ({ code, file }) => `${code} ${pathAfter(renaming, file)}`);
  const groups = Map.groupBy(now, ({ code, file }) => `${code} ${file}`);
  return [...groups].flatMap(([key, found]) => (found.length > (known.get(key)?.length ?? 0) ? found : []));
}

function isChange({ before, after }: FileChange): boolean {
  return before?.path !== after.path || before.text !== after.text;
}
