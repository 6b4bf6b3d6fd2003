import { readingForm } from '../text/reading-form.ts';

/**
 * How much a text reads like Chinese: the share of common characters and signs among all that are not
 * ASCII, 0 to 1. Control characters and U+FFFD count against it; pure ASCII is 1.
 */
export function plausibility(text: string): number {
  let [common, rare] = [0, 0];
  for (const char of readingForm(text)) {
    if (COMMON.has(char)) common += 1;
    else if (char > '~' || isControl(char)) rare += 1;
  }
  return rare === 0 ? 1 : common / (common + rare);
}

/** Whether so many characters are controls that the bytes are no text in this encoding. */
export function isBinary(text: string): boolean {
  let controls = 0;
  for (const char of text) if (isControl(char)) controls += 1;
  return controls * 50 > text.length;
}

/**
 * The 3,755 characters of GB 2312's first level, which make up all but a few per cent of any newspaper
 * text, and the signs of its first rows; traditional characters are met in their simplified form.
 */
const COMMON = new Set(
  [...rows(0xa1, 0xa3), ...rows(0xb0, 0xd7)].filter((char) => char > '~' && char !== '\uFFFD').concat('‧', '•', '﹐'),
);

/** The characters of the rows of GB 2312 that begin with these bytes. */
function rows(first: number, last: number): string[] {
  const cells = Array.from({ length: 94 }, (_, i) => 0xa1 + i);
  const codes = Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((row) =>
    cells.flatMap((cell) => [row, cell]),
  );
  return [...new TextDecoder('gb18030').decode(Uint8Array.from(codes))];
}

function isControl(char: string): boolean {
  return (
    (char < ' ' && char !== '\n' && char !== '\r' && char !== '\t' && char !== '\f' && char !== '\v') ||
    char === '\u007F'
  );
}
