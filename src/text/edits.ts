/** What takes the place of a piece of a text; `start` and `end` are UTF-16 offsets. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text after edits that do not overlap, given in any order; what they do not name stays as it is. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let from = 0;
  const pieces = edits
    .toSorted((a, b) => a.start - b.start)
    .flatMap((edit) => {
      const kept = text.slice(from, edit.start);
      from = edit.end;
      return [kept, edit.text];
    });
  return [...pieces, text.slice(from)].join('');
}
