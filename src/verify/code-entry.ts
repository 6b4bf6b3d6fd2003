import type { Severity } from '../schema/finding.ts';

/** What a code of the catalogue brings along. */
export interface CodeEntry {
  severity: Severity;
  /** What the code stands for, in a few Chinese words. */
  title: string;
  /** What an editor does about it. */
  advice: string;
}
