import { readYaml } from '../markdown/frontmatter.ts';
import { readLedger } from '../schema/ledger.ts';
import { report } from '../schema/report.ts';
import { type ContentFile, kindOf } from '../verify/content-file.ts';
import type { ReportDays } from './page-days.ts';

/**
 * What the last change of a report's page goes by, from its file and the text of its ledger (empty when it
 * has none); null for what is no published report. Links are read off the text: a sitemap of thousands of
 * reports must not parse their Markdown again.
 */
export function reportDays({ path, text }: ContentFile, ledger: string): ReportDays | null {
  const kind = kindOf(path);
  const read = report.safeParse(readYaml(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '').data);
  if (kind.kind !== 'report' || !read.success || read.data.draft) return null;
  const { district, published, corrections } = read.data;
  return {
    id: `${district}/${kind.name}`,
    district,
    published,
    verified: readLedger(ledger)?.verified ?? null,
    corrections,
    indicators: linkedFrom(text, 'indicators'),
    topics: linkedFrom(text, 'topics'),
  };
}

function linkedFrom(text: string, folder: string): string[] {
  const links = text.matchAll(new RegExp(String.raw`/${folder}/([^\s/()#"<>]+)\.md`, 'g'));
  return [...new Set([...links].map(([, id = '']) => id))];
}
