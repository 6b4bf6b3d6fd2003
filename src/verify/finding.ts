import type { Finding } from '../schema/finding.ts';
import { type Code, catalogue } from './catalogue.ts';

interface Told {
  file: string;
  line: number;
  column: number;
  /** What is wrong here; the catalogue's title when left out. */
  message?: string;
  actual?: string;
  expected?: string;
  advice?: string;
}

/** A finding with what its code brings along: severity, title, advice. */
export function toFinding(code: Code, { file, line, column, message, actual, expected, advice }: Told): Finding {
  const entry = catalogue[code];
  return {
    code,
    severity: entry.severity,
    file,
    line,
    column,
    message: message ?? entry.title,
    actual: actual ?? null,
    expected: expected ?? null,
    advice: advice ?? entry.advice,
  };
}
