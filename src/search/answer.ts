import type { PageRow } from './bundle.ts';
import { type Characters, canonical } from './canonical.ts';
import type { Hit } from './hits.ts';

/** The filters of a query; what is not given does not narrow. */
export interface SearchFilter {
  /** A value of the pages' `district` filter. */
  readonly district?: string | undefined;
  /** The id of a topic: only hits in blocks on it count. */
  readonly topic?: string | undefined;
  /** A value of the pages' `year` filter. */
  readonly year?: string | undefined;
  readonly sort?: SearchOrder | undefined;
}

/** Best first (the default), or by the date that a page tells of. */
export type SearchOrder = 'best' | 'newest' | 'oldest';

/** A page on which the query stands. */
export interface FoundPage extends PageRow {
  /** Where it stands, in the order of the page; null when it stands on so many pages that they are not read yet. */
  readonly hits: readonly Hit[] | null;
}

export interface SearchAnswer {
  readonly pages: readonly FoundPage[];
  /** Hits on all pages together; null when not every page is read. */
  readonly hits: number | null;
  /** Whether only the first `LONGEST_QUERY` characters of the query were looked for. */
  readonly capped: boolean;
  /** Pages with hits by value; each facet counts under the others' filters. Topics are known of pages that are read. */
  readonly counts: {
    readonly districts: ReadonlyMap<string, number>;
    readonly years: ReadonlyMap<string, number>;
    readonly topics: ReadonlyMap<string, number> | null;
  };
}

/** Narrows all pages with hits to what the filter asks for, in the order it asks for, and counts the facets. */
export function toAnswer(found: readonly FoundPage[], filter: SearchFilter, needle: Needle): SearchAnswer {
  const onTopic = found.flatMap((page) => narrow(page, filter.topic));
  const inDistrict = (page: FoundPage): boolean => isIn(page.districts, filter.district);
  const inYear = (page: FoundPage): boolean => isIn(page.years, filter.year);
  const pages = onTopic.filter((page) => inDistrict(page) && inYear(page));
  const read = found.every(({ hits }) => hits !== null);
  return {
    pages: pages.toSorted(orderOf(filter.sort ?? 'best', needle)),
    hits: read ? pages.reduce((sum, { hits }) => sum + (hits?.length ?? 0), 0) : null,
    capped: needle.capped,
    counts: {
      districts: count(onTopic.filter(inYear).map(({ districts }) => districts)),
      years: count(onTopic.filter(inDistrict).map(({ years }) => years)),
      topics: read ? count(found.filter((page) => inDistrict(page) && inYear(page)).map(topicsOf)) : null,
    },
  };
}

interface Needle {
  readonly needle: string;
  readonly capped: boolean;
  readonly characters?: Characters | undefined;
}

function narrow(page: FoundPage, topic: string | undefined): FoundPage[] {
  if (topic === undefined || page.hits === null) return [page];
  const hits = page.hits.filter((hit) => hit.topics.includes(topic));
  return hits.length > 0 ? [{ ...page, hits }] : [];
}

function isIn(values: readonly string[], value: string | undefined): boolean {
  return value === undefined || values.includes(value);
}

function topicsOf({ hits }: FoundPage): string[] {
  return hits?.flatMap(({ topics }) => topics) ?? [];
}

function count(values: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values.flatMap((perPage) => [...new Set(perPage)])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

type Order = (one: FoundPage, other: FoundPage) => number;

/**
 * Best first: the query is the title, then it stands in the title, then in a heading, then elsewhere; among these
 * the names of indicators before other titles, more hits before fewer, newer pages before older ones. On pages that are
 * not read, headings and hits count for nothing. The address decides at last, so that a query always gives the same order.
 */
function orderOf(sort: SearchOrder, { needle, characters }: Needle): Order {
  const byUrl: Order = (one, other) => (one.url < other.url ? -1 : 1);
  const newest: Order = (one, other) => compare(other.date, one.date);
  if (sort === 'newest') return (one, other) => newest(one, other) || byUrl(one, other);
  if (sort === 'oldest') return (one, other) => byDate(one, other) || byUrl(one, other);
  const ranks = new Map<string, number>();
  const rank = ({ id, title, kind, hits }: FoundPage): number => {
    const known = ranks.get(id) ?? rankOf(canonical(title, characters), kind, needle, hits);
    ranks.set(id, known);
    return known;
  };
  return (one, other) =>
    rank(one) - rank(other) ||
    (other.hits?.length ?? 0) - (one.hits?.length ?? 0) ||
    newest(one, other) ||
    byUrl(one, other);
}

function rankOf(title: string, kind: string, needle: string, hits: readonly Hit[] | null): number {
  if (title === needle) return 0;
  if (title.includes(needle)) return kind === INDICATOR ? 1 : 2;
  return hits?.some(({ heading }) => heading) === true ? 3 : 4;
}

/** The kind that pages of indicators say they are. */
const INDICATOR = '指标';

/** Pages without a date come last. */
function byDate(one: FoundPage, other: FoundPage): number {
  return compare(one.date === '' ? '~' : one.date, other.date === '' ? '~' : other.date);
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
