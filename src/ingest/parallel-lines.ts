/**
 * How much two lines are made alike, as the headings of one page are: the same marks in the same order,
 * the same length, the same words in the same places (强化…有新气象, 强化…有新突破). From -0.4 to about 2.
 */
export function likeness(a: string, b: string): number {
  const [marksA, marksB] = [marksOf(a), marksOf(b)];
  const marks = marksA === marksB ? (marksA === '' ? 0 : 0.6) : -0.4;
  const length = LENGTHS[Math.abs(a.length - b.length)] ?? 0;
  return marks + length + Math.min(1, 0.25 * Math.max(sharedFromStart(a, b), sharedFromEnd(a, b)));
}

const LENGTHS = [0.6, 0.4, 0.2, 0.1];

function marksOf(text: string): string {
  return text.replace(/\p{Script=Han}+/gu, '').replace(/\s+/g, ' ');
}

function sharedFromStart(a: string, b: string): number {
  return [...a].filter((char, i) => b[i] === char && isWord(char)).length;
}

function sharedFromEnd(a: string, b: string): number {
  return [...a].filter((char, i) => b.at(i - a.length) === char && isWord(char)).length;
}

function isWord(char: string): boolean {
  return /\p{Script=Han}/u.test(char);
}
