import { join } from 'node:path';
import { contentRoot } from '../files/content-root.ts';
import { readText } from '../files/content.ts';
import { readLedger } from '../schema/ledger.ts';
import type { PlacedFigure } from '../schema/figure.ts';
import { ledgerPath } from '../verify/ledger-path.ts';
import { originLabel } from '../verify/origin-label.ts';
import { type ReportProof, reportProof } from '../verify/report-proof.ts';
import type { SiteReport } from './reports.ts';

/** How a report answers to its source; null when it has no ledger. Read when its page is built: ledgers stay out of the store. */
export async function getReportProof({ path }: SiteReport): Promise<ReportProof | null> {
  const read = (file: string): Promise<string> => readText(join(contentRoot(), file));
  const ledger = readLedger(await read(ledgerPath(path)).catch(missing));
  return ledger && reportProof({ path, text: await read(path) }, ledger);
}

/** Where each place of a figure stands in the source (第3部分第2段); null where the ledger does not tell. */
export function originsOf({ places }: Pick<PlacedFigure, 'places'>, proof: ReportProof | null): (string | null)[] {
  return places.map(({ line, column }) => {
    // The place of a link is its bracket; its number stands behind it.
    const number = proof?.origins.get(`${line}:${column + 1}`);
    return number ? originLabel(number) : null;
  });
}

function missing(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '';
  throw error;
}
