import type { Finding } from '../schema/finding.ts';
import { linePositions } from '../text/position.ts';
import type { Notice } from './layout.ts';

/** Notices as findings with line and column of the source, in the order of its text. */
export function importFindings(file: string, text: string, notices: readonly Notice[]): Finding[] {
  const position = linePositions(text);
  return notices
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ code, start, end, message, advice }) => ({
      code,
      severity: 'warning',
      file,
      ...position(start),
      message,
      actual: shorten(text.slice(start, end)),
      expected: null,
      advice,
    }));
}

const SHOWN = 24;

/** Both ends of what is too long to show. */
function shorten(text: string): string | null {
  const words = [...text.replace(/\s+/g, ' ').trim()];
  if (words.length === 0) return null;
  return words.length <= SHOWN ? words.join('') : [...words.slice(0, 10), '…', ...words.slice(-10)].join('');
}
