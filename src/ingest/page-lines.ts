import type { SpanKind } from './layout.ts';
import { type Line, partOf } from './line.ts';
import { pageWordAt } from './page-words.ts';
import { NAME } from './role-words.ts';

/** A part of a line's text: from, to and what it is. */
export interface Part {
  from: number;
  to: number;
  kind: SpanKind | null;
}

/** Takes lines apart that hold nothing but what a page says of itself: date, page number, 责编/甲 美编/乙. */
export function markPageLines(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    if (line.kind !== null || line.text.length > LONGEST) return [line];
    return piecesOf(line, pageParts(line.text) ?? []);
  });
}

const LONGEST = 160;

/** The parts of a text that consists of page words only, neighbours of a kind as one; null for any other text. */
export function pageParts(text: string): Part[] | null {
  if (NAMES_ALONE.test(text)) return [{ from: 0, to: text.length, kind: 'byline' }];
  const parts: Part[] = [];
  let at = skip(text, 0);
  let open = false;
  while (at < text.length) {
    const word = pageWordAt(text, at);
    const length = word?.length ?? (open ? valueLength(text, at) : 0);
    if (length === 0) return null;
    const last = parts.at(-1);
    if (last && (word === null || word.kind === last.kind)) last.to = at + length;
    else if (word) parts.push({ from: at, to: at + length, kind: word.kind });
    open = word ? word.open : open;
    at = skip(text, at + length);
  }
  return parts;
}

/** Cuts a line into its parts; what stands between and around two of them goes to the one before. */
export function piecesOf(line: Line, parts: readonly Part[]): Line[] {
  if (parts.length === 0) return [line];
  const pieces = parts.map(({ kind }, i) => {
    const from = i === 0 ? 0 : (parts[i]?.from ?? 0);
    return partOf(line, from, parts[i + 1]?.from ?? line.text.length, kind);
  });
  return pieces.filter((piece) => piece !== null);
}

/** Names behind the mark that newspapers set before their authors, or behind an office. */
const NAMES_ALONE = new RegExp(
  `^(?:[□○]\\s*(?:\\S{2,30}\\s+)?${NAME}(?:[ 、]{1,4}${NAME}){0,4}|[□○■]?\\s*\\S{2,16}工会\\S{0,14}(?:书记|主席|主任|部长)\\s+${NAME})$`,
  'u',
);

function skip(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s|,，、;；/□■◇○●\][【】()（）*]/.test(text[at] ?? '')) at += 1;
  return at;
}

/** A value is a short word, and no end of a sentence. */
function valueLength(text: string, at: number): number {
  const value = /^[^\s|]+/.exec(text.slice(at, at + 40))?.[0] ?? '';
  return /[。！？；]/.test(value) || value.length > 24 ? 0 : value.length;
}
