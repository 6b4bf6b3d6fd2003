import type { SiteReport } from '../collections/reports.ts';
import type { Ledger } from '../schema/ledger.ts';
import { dateLabel } from '../text/period-label.ts';

/** Where /verify/ tells of a report. */
export function proofAnchor({ id }: SiteReport): string {
  return id.replace('/', '-');
}

/** When a report was last held against its source. */
export function proofDay({ verified }: Ledger): string {
  return verified === undefined ? '尚未与原文核对' : `${dateLabel(verified)}核对无误`;
}
