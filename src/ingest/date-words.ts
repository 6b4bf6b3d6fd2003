/** A day as printed on a page, in Arabic or Chinese digits; the text is in reading form. */
export const DAY =
  '(?:[12]\\d{3}\\s*(?:年|[-/.])\\s*\\d{1,2}\\s*(?:月|[-/.])\\s*\\d{1,2}(?!\\d)\\s*[日号]?|[一二][〇○零0O一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日号])';

/** The ISO day that a text names first, or null when it names none that exists. */
export function isoDay(text: string): string | null {
  const printed = new RegExp(DAY).exec(text)?.[0];
  if (printed === undefined) return null;
  const parts = printed.split(/[年月日号\-/.\s]+/).filter((part) => part !== '');
  const [year = 0, month = 0, day = 0] = parts.map(numberOf);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

function numberOf(part: string): number {
  if (/^\d+$/.test(part)) return Number(part);
  if (!part.includes('十')) return Number([...part].map(digitOf).join(''));
  const [tens = '', ones = ''] = part.split('十');
  return (tens === '' ? 1 : Number(digitOf(tens))) * 10 + (ones === '' ? 0 : Number(digitOf(ones)));
}

function digitOf(char: string): string {
  const at = '〇一二三四五六七八九'.indexOf(char);
  return at === -1 ? '0' : String(at);
}
