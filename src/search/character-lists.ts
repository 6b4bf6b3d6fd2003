import { SIMPLIFIED } from '../text/simplified.ts';
import { type BundleFile, type CharacterFile, characterFileOf } from './bundle.ts';
import { toRuns } from './page-runs.ts';

/** On which pages each character of a site stands. */
export interface CharacterLists {
  /** Notes the characters of a page; pages come in the order of their numbers. */
  add(page: number, characters: Iterable<string>): void;
  /** The traditional characters for those of the site, each before its simplified one. */
  traditional(): string;
  /** The lists, some thousand runs to a file. */
  files(): BundleFile[];
}

export function characterLists(): CharacterLists {
  const pages = new Map<string, number[]>();
  return {
    add(page, characters) {
      for (const character of characters) {
        const list = pages.get(character);
        if (list === undefined) pages.set(character, [page]);
        else list.push(page);
      }
    },
    traditional: () => [...SIMPLIFIED].flatMap((pair) => (pages.has(pair[1]) ? pair : [])).join(''),
    files() {
      const lists = [...pages].map(([character, list]) => [character, toRuns(list)] as const);
      const runs = lists.reduce((sum, [, list]) => sum + list.length / 2, 0);
      const count = Math.max(1, Math.min(MOST_FILES, Math.ceil(runs / RUNS_A_FILE)));
      return split(lists, count);
    },
  };
}

const RUNS_A_FILE = 4000;
const MOST_FILES = 1024;

function split(lists: readonly (readonly [string, number[]])[], count: number): BundleFile[] {
  const files = Array.from({ length: count }, (): Record<string, readonly number[]> => ({}));
  for (const [character, runs] of lists) {
    const file = files[characterFileOf(character, count)];
    if (file !== undefined) file[character] = runs;
  }
  return files.map((file: CharacterFile, n) => ({ path: `characters/${n}.json`, content: JSON.stringify(file) }));
}
