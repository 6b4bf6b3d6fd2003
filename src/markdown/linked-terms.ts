import { visit } from 'unist-util-visit';
import type { ParsedReport } from './parse-report.ts';
import { readTarget } from './target.ts';

/** Ids of the glossary entries that a report links to, each once, in order. */
export function linkedTerms({ path, tree }: Pick<ParsedReport, 'path' | 'tree'>): string[] {
  const ids = new Set<string>();
  visit(tree, 'link', ({ url }) => {
    const target = readTarget(path, url);
    if (target.kind === 'term') ids.add(target.id);
  });
  return [...ids];
}
