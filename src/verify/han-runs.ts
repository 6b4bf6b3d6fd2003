/** Consecutive Chinese characters; `offsets` are their UTF-16 offsets in the text. */
export interface HanRun {
  words: string;
  offsets: number[];
}

/** Signs that stand inside a run without ending it: white space, brackets. A quoted name stands by itself. */
const INSIDE = /[\s()（）[\]【】*·]/;
const HAN = /\p{Script=Han}/u;

/** The runs of Chinese characters of a text; `across` tells which other characters do not end one. */
export function hanRuns(text: string, across: RegExp = INSIDE): HanRun[] {
  const runs: HanRun[] = [];
  let open: HanRun | null = null;
  let offset = 0;
  for (const char of text) {
    if (HAN.test(char)) {
      if (!open) runs.push((open = { words: '', offsets: [] }));
      open.words += char;
      for (let i = 0; i < char.length; i += 1) open.offsets.push(offset + i);
    } else if (!across.test(char)) open = null;
    offset += char.length;
  }
  return runs;
}
