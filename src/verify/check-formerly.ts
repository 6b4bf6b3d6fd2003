import { frontmatterOf } from '../markdown/frontmatter.ts';
import { parseTree } from '../markdown/processor.ts';
import type { Finding } from '../schema/finding.ts';
import { term } from '../schema/term.ts';
import { type ContentFile, kindOf } from './content-file.ts';
import { toFinding } from './finding.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The former ids of glossary entries: each belongs to one entry, and is no id of today. */
export function checkFormerly(files: readonly ContentFile[], { terms }: Vocabulary): Finding[] {
  const owners = new Map<string, string>();
  return files.flatMap(({ path: file, text }) => {
    if (kindOf(file).kind !== 'term' || !text.includes('formerly')) return [];
    const frontmatter = frontmatterOf(parseTree(text));
    const { formerly } = term.safeParse(frontmatter?.data).data ?? { formerly: [] };
    return formerly.flatMap((id, i) => {
      const owner = terms.has(id) ? `content/glossary/${id}.md` : owners.get(id);
      owners.set(id, file);
      if (owner === undefined || !frontmatter) return [];
      const message = `旧代号 ${id} 已经属于 ${owner}`;
      return [toFinding('formerly-taken', { file, ...frontmatter.locate(['formerly', i]), message, actual: id })];
    });
  });
}
