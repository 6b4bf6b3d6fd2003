import type { Block } from './page.ts';

/**
 * What is written beside Pagefind's own files, all as JSON:
 * `site.json` (`BundleSite`), `pages/<part>.json` (`PageRow[]`), `texts/<id>.json` (`StoredBlock[]`) and
 * `characters/<n>.json` (`CharacterFile`).
 */
export interface BundleFile {
  /** Below the folder of the bundle. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface BundleSite {
  /** How many Pagefind indexes stand side by side; the first is found by any language, the others as `s1`, `s2` …. */
  readonly shards: number;
  /** Every part of the pages and how many rows it has, in the order in which the pages are numbered. */
  readonly parts: readonly (readonly [part: string, rows: number])[];
  /** Traditional characters, each before the simplified one that stands for it, as far as the site has the latter. */
  readonly characters: string;
  readonly characterFiles: number;
  /** How many digits of a page's hash tell its part. */
  readonly partDigits: number;
}

/** A page in a list of results. */
export interface PageRow {
  /** What Pagefind calls it: `s0_a86526d`. */
  readonly id: string;
  /** Root-relative, without base. */
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly districts: readonly string[];
  readonly years: readonly string[];
  readonly date: string;
}

/** A block in few bytes: what is empty at the end is left out. */
export type StoredBlock = readonly [
  text: string,
  anchors?: readonly (readonly [start: number, id: string])[],
  topics?: string,
  heading?: 1,
];

/** The pages that hold a character, as runs of page numbers: `[0, 3, 7, 1]` is 0, 1, 2 and 10. */
export type CharacterFile = Readonly<Record<string, readonly number[]>>;

export function toStored({ text, anchors, topics, heading }: Block): StoredBlock {
  const pairs = anchors.map(({ start, id }) => [start, id] as const);
  const joined = topics.join(' ');
  if (heading) return [text, pairs, joined, 1];
  if (joined !== '') return [text, pairs, joined];
  return pairs.length > 0 ? [text, pairs] : [text];
}

export function fromStored([text, anchors = [], topics = '', heading]: StoredBlock): Block {
  return {
    text,
    anchors: anchors.map(([start, id]) => ({ start, id })),
    topics: topics === '' ? [] : topics.split(' '),
    heading: heading === 1,
  };
}

/** The part whose file holds the row of a page: its shard and the first digits of its hash. */
export function partOf(id: string, digits: number): string {
  return id.slice(0, id.indexOf('_') + 1 + digits);
}

/** Which file lists the pages of a character. */
export function characterFileOf(character: string, files: number): number {
  return (character.codePointAt(0) ?? 0) % files;
}
