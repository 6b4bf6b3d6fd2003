import { soundsOf } from './term-sounds.ts';

/** What begins with one letter; `0–9` stands for whatever begins with a number, `#` for the rest. */
export interface InitialGroup<Item> {
  /** For ids: `a`, `0`, `other`. */
  id: string;
  label: string;
  items: Item[];
}

/** Groups what is sorted already by the letter that its name begins with as it is spoken, numbers first. */
export function byInitial<Item>(items: readonly Item[], nameOf: (item: Item) => string): InitialGroup<Item>[] {
  const groups = Map.groupBy(items, (item) => initialOf(nameOf(item)));
  return [...groups]
    .toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([initial, own]) => ({ ...headOf(initial), items: own }));
}

/** `A`, `0` of any number, '' of neither; marks before it do not count: “三有” begins with S. */
function initialOf(name: string): string {
  const word = /[\p{Letter}\p{Number}].*/u.exec(name.normalize('NFKC'))?.[0] ?? '';
  const first = /^\p{Script=Han}/u.test(word) ? (soundsOf([word])[0]?.[1] ?? '').slice(0, 1) : word.slice(0, 1);
  const letter = first.toUpperCase();
  if (/^\p{Number}$/u.test(letter)) return '0';
  return /^[A-Z]$/.test(letter) ? letter : '';
}

function rank(initial: string): number {
  if (initial === '') return 2;
  return initial === '0' ? 0 : 1;
}

function headOf(initial: string): { id: string; label: string } {
  if (initial === '') return { id: 'other', label: '#' };
  return initial === '0' ? { id: '0', label: '0–9' } : { id: initial.toLowerCase(), label: initial };
}
