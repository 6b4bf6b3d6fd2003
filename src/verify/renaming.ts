/** What can be renamed: a thing with an id, or a report by district and name. */
export const renameKinds = ['indicator', 'term', 'topic', 'district', 'report'] as const;
export type RenameKind = (typeof renameKinds)[number];

/** One id to give way to another; of a report `<district>/<name>`. */
export interface Renaming {
  kind: RenameKind;
  from: string;
  to: string;
}

/** The path of a content file after a renaming. */
export function pathAfter({ kind, from, to }: Renaming, path: string): string {
  return replacedStart(path, pathsOf(kind, from), pathsOf(kind, to));
}

/** The address of a page after a renaming. */
export function addressAfter({ kind, from, to }: Renaming, address: string): string {
  return replacedStart(address, ADDRESSES[kind](from), ADDRESSES[kind](to));
}

/** What the paths of a thing's own files begin with. */
export function pathsOf(kind: RenameKind, id: string): string[] {
  return PATHS[kind](id).map((path) => `content/${path}`);
}

const PATHS: Readonly<Record<RenameKind, (id: string) => string[]>> = {
  indicator: (id) => [`indicators/${id}.md`],
  term: (id) => [`glossary/${id}.md`],
  topic: (id) => [`topics/${id}.md`],
  district: (id) => [`reports/${id}/`, `drafts/${id}/`, `ledgers/${id}/`],
  report: (id) => [`reports/${id}.md`, `drafts/${id}.md`, `ledgers/${id}.json`],
};

/** Glossary entries share a page. */
const ADDRESSES: Readonly<Record<RenameKind, (id: string) => string[]>> = {
  indicator: (id) => [`/indicators/${id}/`],
  term: () => [],
  topic: (id) => [`/topics/${id}/`],
  district: (id) => [`/districts/${id}/`, `/reports/${id}/`],
  report: (id) => [`/reports/${id}/`],
};

function replacedStart(text: string, from: readonly string[], to: readonly string[]): string {
  const found = from.findIndex((start) => text.startsWith(start));
  return found < 0 ? text : `${to[found] ?? ''}${text.slice(from[found]?.length)}`;
}
