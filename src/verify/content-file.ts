import { readYaml } from '../markdown/frontmatter.ts';
import { districts } from '../schema/district.ts';

/** A file below `content/`, by its path from the content's root (`content/topics/care.md`), with `/`. */
export interface ContentFile {
  path: string;
  text: string;
}

export type ContentKind =
  | { kind: 'districts' | 'moved' | 'services' | 'settings' }
  | { kind: 'topic' | 'indicator' | 'term'; id: string }
  | { kind: 'report'; district: string; name: string }
  | { kind: 'ledger' | 'other' };

/** The pages that the site has for content files, root-relative: one for each district, topic, indicator and published report. */
export function pagesOf(files: readonly ContentFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const read = kindOf(path);
    if (read.kind === 'districts') return districtIds(text).map((id) => `/districts/${id}/`);
    if (read.kind === 'report' && (path.startsWith('content/drafts/') || HELD_BACK.test(text))) return [];
    if (read.kind === 'report') return [`/reports/${read.district}/${read.name}/`];
    return read.kind === 'topic' || read.kind === 'indicator' ? [`/${read.kind}s/${read.id}/`] : [];
  });
}

/** `draft: true` in the frontmatter: the report is not published yet. */
const HELD_BACK = /^---\n(?:(?!---\n).*\n)*?draft:\s*true\s*\n/;

function districtIds(text: string): string[] {
  return (districts.safeParse(readYaml(text).data).data ?? []).map(({ id }) => id);
}

const FOLDERS: Readonly<Record<string, 'topic' | 'indicator' | 'term'>> = {
  topics: 'topic',
  indicators: 'indicator',
  glossary: 'term',
};

/** What a content file is, by its path alone. Drafts are checked like reports. */
export function kindOf(path: string): ContentKind {
  if (path === 'content/districts.yml') return { kind: 'districts' };
  if (path === 'content/services.yml') return { kind: 'services' };
  if (path === 'content/moved.yml') return { kind: 'moved' };
  if (path === 'content/site.yml') return { kind: 'settings' };
  const [, folder = '', id = ''] = /^content\/([a-z]+)\/([^/]+)\.md$/.exec(path) ?? [];
  const kind = FOLDERS[folder];
  if (kind) return { kind, id };
  const [, district, name] = /^content\/(?:reports|drafts)\/([^/]+)\/([^/]+)\.md$/.exec(path) ?? [];
  if (district !== undefined && name !== undefined) return { kind: 'report', district, name };
  return { kind: /^content\/ledgers\/[^/]+\/[^/]+\.json$/.test(path) ? 'ledger' : 'other' };
}
