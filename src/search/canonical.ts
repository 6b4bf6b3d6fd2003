/** Simplified characters by their traditional ones; both are one UTF-16 unit, or both two. */
export type Characters = ReadonlyMap<string, string>;

/**
 * The form in which text is indexed and asked for: well-formed, NFKC, lower case, without white space and zero-width
 * characters, and with simplified characters as far as `characters` has them.
 * Two texts that a reader takes for the same run of characters have the same canonical form.
 */
export function canonical(text: string, characters?: Characters): string {
  return simplify(strip(fold(text)), characters);
}

/** A canonical text and, for each of its UTF-16 units, the interval [start, end) of the original it came from. */
export interface Alignment {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The canonical form of `text` with the original offsets (UTF-16 units) of every canonical unit. */
export function align(text: string, characters?: Characters): Alignment {
  const starts: number[] = [];
  const ends: number[] = [];
  let result = '';
  for (const piece of pieces(text)) {
    for (let unit = 0; unit < piece.canonical.length; unit += 1) {
      starts.push(piece.start);
      ends.push(piece.start + piece.shown.length);
    }
    result += piece.canonical;
  }
  return { text: simplify(result, characters), starts, ends };
}

/** A smallest run of shown text whose canonical form does not depend on what stands around it. */
export interface Piece {
  readonly start: number;
  readonly shown: string;
  readonly canonical: string;
}

/** The pieces of `text`, in order and without gaps: their canonical forms joined are `canonical(text)`. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  let shown = '';
  for (const character of text) {
    if (shown !== '' && !composes(shown, character)) {
      found.push({ start, shown, canonical: canonical(shown) });
      start += shown.length;
      shown = '';
    }
    shown += character;
  }
  if (shown !== '') found.push({ start, shown, canonical: canonical(shown) });
  return found;
}

const FIRST_COMBINING = 0x300;
const COMBINING = /^\p{M}/u;
const HAN = /^[\u3400-\u9fff]$/;
const HAN_RUN = /\p{Script=Han}+/gu;
const UNSEEN = /[\s\u0085\p{Default_Ignorable_Code_Point}]+/gu;

/** Whether normalisation may join `next` to what stands before it. */
function composes(before: string, next: string): boolean {
  if ((next.codePointAt(0) ?? 0) < FIRST_COMBINING || HAN.test(next)) return false;
  if (COMBINING.test(next.normalize('NFKD'))) return true;
  return (before + next).normalize('NFKC') !== before.normalize('NFKC') + next.normalize('NFKC');
}

function simplify(text: string, characters: Characters | undefined): string {
  if (characters === undefined) return text;
  return text.replace(HAN_RUN, (run) => Array.from(run, (char) => characters.get(char) ?? char).join(''));
}

/** Lower-casing knows a final sigma, which would make a character depend on its neighbours. */
function fold(text: string): string {
  return text.toWellFormed().normalize('NFKC').toLowerCase().replaceAll('ς', 'σ');
}

function strip(text: string): string {
  return text.replace(UNSEEN, '');
}
