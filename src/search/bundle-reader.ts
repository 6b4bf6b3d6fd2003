import {
  type BundleSite,
  type CharacterFile,
  type PageRow,
  type StoredBlock,
  characterFileOf,
  fromStored,
  partOf,
} from './bundle.ts';
import { type Characters, canonical } from './canonical.ts';
import type { PageText } from './hits.ts';
import { fromRuns } from './page-runs.ts';

/** Reads the files beside Pagefind's own, each once. Every method rejects when a file cannot be loaded. */
export interface BundleReader {
  readonly site: BundleSite;
  readonly characters: Characters;
  /** The rows of pages by their ids, in the order given. */
  rows(ids: readonly string[]): Promise<PageRow[]>;
  /** The rows of all pages that hold a canonical character. */
  withCharacter(character: string): Promise<PageRow[]>;
  text(id: string): Promise<PageText>;
}

/** Opens the bundle in a folder whose address ends in a slash. */
export async function readBundle(folder: URL): Promise<BundleReader> {
  const known = new Map<string, Promise<unknown>>();
  const read = <T>(path: string): Promise<T> => {
    const earlier = known.get(path);
    if (earlier !== undefined) return earlier as Promise<T>;
    const file = readJson<T>(new URL(path, folder));
    known.set(path, file);
    file.catch(() => known.delete(path));
    return file;
  };
  const site = await read<BundleSite>('site.json');
  const characters = pairs(site.characters);
  const texts = new Map<readonly StoredBlock[], PageText>();
  const readPart = (part: string): Promise<PageRow[]> => read(`pages/${part}.json`);
  return {
    site,
    characters,
    async rows(ids) {
      const parts = await Promise.all([...new Set(ids.map((id) => partOf(id, site.partDigits)))].map(readPart));
      const rows = new Map(parts.flat().map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id) ?? lost(id));
    },
    async withCharacter(character) {
      const file = characterFileOf(character, site.characterFiles);
      const { [character]: runs = [] } = await read<CharacterFile>(`characters/${file}.json`);
      const byPart = [...Map.groupBy(placesOf(fromRuns(runs), site.parts), ({ part }) => part)];
      const found = byPart.map(async ([part, places]) => {
        const rows = await readPart(part);
        return places.flatMap(({ row }) => rows[row] ?? lost(part));
      });
      return (await Promise.all(found)).flat();
    },
    async text(id) {
      const stored = await read<readonly StoredBlock[]>(`texts/${id}.json`);
      const text = texts.get(stored) ?? toText(stored, characters);
      texts.set(stored, text);
      return text;
    },
  };
}

async function readJson<T>(url: URL): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`search index: ${response.status} for ${url.href}`);
  return (await response.json()) as T;
}

function toText(stored: readonly StoredBlock[], characters: Characters): PageText {
  const blocks = stored.map(fromStored);
  return { blocks, canonicals: blocks.map(({ text }) => canonical(text, characters)) };
}

/** Where the rows of pages stand, by the pages' numbers in rising order. */
function placesOf(numbers: readonly number[], parts: BundleSite['parts']): { part: string; row: number }[] {
  let [at, start] = [0, 0];
  return numbers.map((number) => {
    for (let rows = parts[at]?.[1]; rows !== undefined && number >= start + rows; rows = parts[at]?.[1]) {
      start += rows;
      at += 1;
    }
    return { part: parts[at]?.[0] ?? '', row: number - start };
  });
}

function pairs(text: string): Characters {
  const characters = [...text];
  return new Map(
    characters.flatMap((char, i): [string, string][] => (i % 2 === 0 ? [[char, characters[i + 1] ?? char]] : [])),
  );
}

/** The index was replaced while it was read. */
function lost(what: string): never {
  throw new Error(`search index: ${what} is missing`);
}
