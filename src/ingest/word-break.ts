/** Whether a word of the language stands across the break between two texts. */
export function crossesWord(left: string, right: string): boolean {
  const [before, after] = [left.slice(-REACH), right.slice(0, REACH)];
  return wordsOf(before + after).some(
    ({ index, segment, isWordLike }) =>
      isWordLike === true && index < before.length && index + segment.length > before.length,
  );
}

/** Whether a break leaves one character of a word on either side, and neither reads as a word there. */
export function splitsWord(left: string, right: string): boolean {
  return crossesWord(left, right) && lastWord(left).length === 1 && firstWord(right).length === 1;
}

/** The word that a text ends with. */
export function lastWord(text: string): string {
  return wordsOf(text.slice(-REACH)).at(-1)?.segment ?? '';
}

/** The word that a text begins with. */
export function firstWord(text: string): string {
  return wordsOf(text.slice(0, REACH)).at(0)?.segment ?? '';
}

function wordsOf(text: string): Intl.SegmentData[] {
  return [...SEGMENTER.segment(text)];
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const REACH = 6;
