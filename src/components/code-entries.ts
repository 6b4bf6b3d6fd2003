import { type Code, catalogue } from '../verify/catalogue.ts';
import { explanations } from '../verify/explanations.ts';

/** Every code that a check may report, with all that is said of it; errors first. */
export function codeEntries() {
  const codes = Object.keys(catalogue) as Code[];
  return codes
    .map((code) => ({ ...catalogue[code], ...explanations[code], code, error: catalogue[code].severity === 'error' }))
    .toSorted((a, b) => Number(b.error) - Number(a.error))
    .map((entry) => ({ ...entry, severity: entry.error ? '错误' : '提醒' }));
}
