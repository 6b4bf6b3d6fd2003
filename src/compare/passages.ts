/** Where a sentence stands: what lies in one paragraph of one report, in its order. */
export interface Placed {
  /** `<district>/<name>` */
  report: string;
  /** Its paragraph in the report, and itself among the report's sentences, both counted from 0. */
  paragraph: number;
  index: number;
}

/** Sentences of one paragraph; `apart`: between this one and the one before it something is left out. */
export type Passage<Sentence> = { sentence: Sentence; apart: boolean }[];

/** Sets sentences that follow each other in a paragraph together again: alone, many a sentence cannot be understood. */
export function passagesOf<Sentence extends Placed>(sentences: readonly Sentence[]): Passage<Sentence>[] {
  const passages: Passage<Sentence>[] = [];
  for (const sentence of sentences) {
    const passage = passages.at(-1);
    const before = passage?.at(-1)?.sentence;
    if (passage && before && before.report === sentence.report && before.paragraph === sentence.paragraph) {
      passage.push({ sentence, apart: sentence.index !== before.index + 1 });
    } else {
      passages.push([{ sentence, apart: false }]);
    }
  }
  return passages;
}
