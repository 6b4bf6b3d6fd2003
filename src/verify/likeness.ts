/** The words on both sides of a number. */
export interface Surroundings {
  before: string;
  after: string;
}

/** Characters that are compared on both sides of a number. */
const BEFORE = 14;
const AFTER = 4;

/**
 * How alike the words around two numbers are, from 0 to 1: the share of their neighbouring characters'
 * pairs that they have in common (Dice). Digits and signs do not count.
 */
export function likeness(a: Surroundings, b: Surroundings): number {
  const [x, y] = [pairsAround(a), pairsAround(b)];
  if (x.size === 0 || y.size === 0) return 0;
  const common = [...x].filter((pair) => y.has(pair)).length;
  return (2 * common) / (x.size + y.size);
}

function pairsAround({ before, after }: Surroundings): Set<string> {
  return new Set([
    ...pairsOf(clauseBefore(before).slice(-BEFORE)),
    ...pairsOf(hanOf(after.split(END)[0] ?? '').slice(0, AFTER)),
  ]);
}

const END = /[，。；：！？、（）()0-9０-９]/;

/** The last clause before the number that says something. */
function clauseBefore(before: string): string {
  const clauses = before.split(END).map(hanOf);
  return clauses.findLast((clause) => clause.length > 1) ?? '';
}

function hanOf(text: string): string {
  return text.replace(/\P{Script=Han}/gu, '');
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}
