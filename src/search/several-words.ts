import { type Characters, canonical } from './canonical.ts';
import { type Hit, type PageText, type Place, hitsAt, placesOf } from './hits.ts';

/** The different words of a query that white space parts, canonical; [] when there is only one. */
export function severalWords(query: string, characters: Characters): string[] {
  const words = query
    .slice(0, LONGEST)
    .split(/\s+/)
    .map((word) => canonical(word, characters));
  const different = [...new Set(words.filter((word) => word !== ''))];
  return different.length > 1 ? different.slice(0, MOST_WORDS) : [];
}

const LONGEST = 200;
const MOST_WORDS = 6;

/** Where several words stand nearest to each other on a page. */
export interface Together {
  /** Canonical characters from the first of them to the end of the last. */
  readonly span: number;
  /** One for each word, in the order of the page. */
  readonly hits: readonly Hit[];
}

/** The nearest that all the words come to each other on a page, over its blocks; null when one of them does not stand there. */
export function nearestTogether(text: PageText, words: readonly string[], characters: Characters): Together | null {
  const starts = startsOf(text);
  const found = words.flatMap((word) =>
    placesOf(text, word).map((place): Found => ({ word, place, start: (starts[place.block] ?? 0) + place.at })),
  );
  const nearest = smallestWindow(
    found.toSorted((a, b) => a.start - b.start),
    words,
  );
  if (nearest === null) return null;
  const hits = nearest.map(({ word, place }) => hitsAt(text, [place], word, characters)).flat();
  return { span: spanOf(nearest), hits };
}

interface Found {
  word: string;
  place: Place;
  /** In canonical characters from the beginning of the page. */
  start: number;
}

function startsOf({ canonicals }: PageText): number[] {
  let sum = 0;
  return canonicals.map(({ length }) => {
    const start = sum;
    sum += length;
    return start;
  });
}

/** The narrowest run of places that holds every word, one place of each; the first of several. */
function smallestWindow(found: readonly Found[], words: readonly string[]): Found[] | null {
  const last = new Map<string, Found>();
  let best: Found[] | null = null;
  for (const place of found) {
    last.delete(place.word);
    last.set(place.word, place);
    if (last.size < words.length) continue;
    const window = [...last.values()];
    if (best === null || spanOf(window) < spanOf(best)) best = window;
  }
  return best;
}

function spanOf(window: readonly Found[]): number {
  return Math.max(...window.map(({ start, word }) => start + word.length)) - (window[0]?.start ?? 0);
}
