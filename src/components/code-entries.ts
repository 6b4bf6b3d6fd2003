import { type Code, catalogue } from '../verify/catalogue.ts';
import { explanations } from '../verify/explanations.ts';
import { CODE_FAMILIES } from './code-families.ts';

/** Every code that a check may report, by family, with all that is said of it. */
export function codeEntries() {
  return CODE_FAMILIES.map(({ id, name, codes }) => ({ id, name, entries: codes.map(entryOf) }));
}

function entryOf(code: Code) {
  const entry = catalogue[code];
  return { ...entry, ...explanations[code], code, severity: entry.severity === 'error' ? '错误' : '提醒' };
}
