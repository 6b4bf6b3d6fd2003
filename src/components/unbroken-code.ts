/** A run of a text, and whether no line may end inside it. */
export interface CodePiece {
  readonly text: string;
  readonly whole: boolean;
}

/** A piece of code cut so that dates (2023-04-26), fences (---) and what stands in angle brackets stay whole. */
export function unbrokenCode(text: string): CodePiece[] {
  return text
    .split(WHOLE)
    .map((piece, i) => ({ text: piece, whole: i % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

const WHOLE = /(\d{4}-\d\d(?:-\d\d)?|-{2,3}|<[^<>\n]{1,16}>)/u;
