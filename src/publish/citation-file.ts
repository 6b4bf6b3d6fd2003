import type { Citation } from './citation.ts';
import { citeBibtex } from './cite-bibtex.ts';
import { citeCsl } from './cite-csl.ts';
import { citeRis } from './cite-ris.ts';

/** Forms in which reference managers take citations, by the endings of their files. */
export const CITATION_FILES = {
  'cite.bib': { name: 'BibTeX', write: (citations) => citations.map(citeBibtex).join('\n') },
  'cite.ris': { name: 'RIS', write: (citations) => citations.map(citeRis).join('') },
  'cite.json': { name: 'CSL-JSON', write: joinedCsl },
} as const satisfies Record<string, { name: string; write: (citations: readonly Citation[]) => string }>;

/** Each is a list of one. */
function joinedCsl(citations: readonly Citation[]): string {
  const items = citations.flatMap((citation): unknown[] => {
    const list: unknown = JSON.parse(citeCsl(citation));
    return Array.isArray(list) ? list : [list];
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}
