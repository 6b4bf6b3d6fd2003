import { join } from 'node:path';
import { ledgerJson } from '../schema/ledger.ts';
import type { Verification } from '../verify/verify-report.ts';
import { writeOutputs } from './import-output.ts';

/**
 * Records the day in the ledgers of the reports that were held against their sources without an error.
 * Returns the paths of those that did not say so already; the others are left as they are.
 */
export async function recordVerified(root: string, done: readonly Verification[], today: string): Promise<string[]> {
  const outputs = done.flatMap(({ ledger, findings }) =>
    ledger === null || findings.some(({ severity }) => severity === 'error')
      ? []
      : [{ path: join(root, ledger.path), text: ledgerJson({ ...ledger.ledger, verified: today }) }],
  );
  return (await writeOutputs(outputs, { force: true })).written;
}
