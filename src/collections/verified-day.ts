import { join } from 'node:path';
import { contentRoot } from '../files/content-root.ts';
import { readText } from '../files/content.ts';
import { readLedger } from '../schema/ledger.ts';
import { ledgerPath } from '../verify/ledger-path.ts';
import type { SiteReport } from './reports.ts';

/** The day on which a report was last held against its source; null when it has no ledger or was not yet. */
export async function getVerifiedDay({ path }: Pick<SiteReport, 'path'>): Promise<string | null> {
  const text = await readText(join(contentRoot(), ledgerPath(path))).catch(() => '');
  return readLedger(text)?.verified ?? null;
}
