import { MEASURE_SIGNS } from './measure.ts';
import type { Zone } from './number-span.ts';

const DOCUMENT = /[〔［[(（【]?(?:19|20)\d{2}[〕］\])）】] ?第?\d{1,6}(?:-\d{1,6})?号/g;
const TELEPHONE = /(?<![\d.])(?:0\d{2,3}-\d{7,8}|1[3-9]\d{9}|[48]00-\d{3,4}-?\d{3,4})(?!\d)/g;
const TOKEN = /[A-Za-z0-9][A-Za-z0-9.+×*_@&/:·-]*/g;
const MEASURED = new RegExp(`^[\\d.,/:*×-]+(?:${MEASURE_SIGNS.filter((sign) => /[a-zA-Z]/.test(sign)).join('|')})$`);

/** Document numbers, telephone numbers, and tokens like 5G, ISO9001, 8+X, 1+6, 7×24, 3·15. */
export function codeZones(form: string): Zone[] {
  const fixed = [DOCUMENT, TELEPHONE].flatMap((pattern) =>
    [...form.matchAll(pattern)].map(({ index, 0: printed }) => ({ start: index, end: index + printed.length })),
  );
  const tokens = [...form.matchAll(TOKEN)].flatMap(({ index, 0: printed }): Zone[] => {
    const token = withoutEnd(printed);
    return isCode(token) ? [{ start: index, end: index + token.length }] : [];
  });
  return [...fixed, ...tokens];
}

/** Signs behind the last letter or digit belong to the sentence. */
function withoutEnd(token: string): string {
  let end = token.length;
  while (end > 0 && !/[A-Za-z0-9]/.test(token[end - 1] ?? '')) end -= 1;
  return token.slice(0, end);
}

/** Digits joined to letters, or by signs that no quantity has. */
function isCode(token: string): boolean {
  if (!/\d/.test(token) || MEASURED.test(token)) return false;
  return /[A-Za-z]/.test(token) || /\d[+×*_@&·]\d/.test(token);
}
