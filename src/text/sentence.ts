const END = /[。！？!?]+["”’』」）)》】]*/g;

/**
 * Offsets (UTF-16) at which the sentences of a text end, the last one included. Semicolons join
 * clauses and a dot may be a decimal point, so neither ends a sentence.
 */
export function sentenceEnds(text: string): number[] {
  const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length);
  return text.slice(ends.at(-1) ?? 0).trim() === '' ? ends : [...ends, text.length];
}

/** Whether a text closes a sentence. */
export function endsSentence(text: string): boolean {
  return /[。！？!?]+["”’』」）)》】]*\s*$/.test(text);
}
