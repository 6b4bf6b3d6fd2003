import type { Hit } from './hits.ts';

/** The filters of a query; what is not given does not narrow. */
export interface SearchFilter {
  /** A value of the pages' `district` filter. */
  readonly district?: string | undefined;
  /** The id of a topic: only hits in blocks on it count. */
  readonly topic?: string | undefined;
}

/** A page on which the query stands. */
export interface PageHits {
  /** Root-relative address, base included. */
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly districts: readonly string[];
  readonly hits: readonly Hit[];
}

export interface SearchAnswer {
  readonly pages: readonly PageHits[];
  /** Hits on all pages together. */
  readonly hits: number;
  /** Whether only the first `LONGEST_QUERY` characters of the query were looked for. */
  readonly capped: boolean;
  /** Pages with hits by value; each facet counts under the other one's filter. */
  readonly counts: { readonly districts: ReadonlyMap<string, number>; readonly topics: ReadonlyMap<string, number> };
}

/** Narrows all pages with hits to what the filter asks for, best first, and counts the facets. */
export function toAnswer(found: readonly PageHits[], filter: SearchFilter, capped: boolean): SearchAnswer {
  const onTopic = found.flatMap((page) => narrow(page, filter.topic));
  const pages = onTopic.filter((page) => isOf(page, filter.district));
  const inDistrict = found.filter((page) => isOf(page, filter.district));
  return {
    pages: pages.toSorted(bestFirst),
    hits: pages.reduce((sum, page) => sum + page.hits.length, 0),
    capped,
    counts: {
      districts: count(onTopic.map((page) => page.districts)),
      topics: count(inDistrict.map((page) => page.hits.flatMap((hit) => hit.topics))),
    },
  };
}

function narrow(page: PageHits, topic: string | undefined): PageHits[] {
  if (topic === undefined) return [page];
  const hits = page.hits.filter((hit) => hit.topics.includes(topic));
  return hits.length > 0 ? [{ ...page, hits }] : [];
}

function isOf(page: PageHits, district: string | undefined): boolean {
  return district === undefined || page.districts.includes(district);
}

/** More hits come first; among equals the address decides, so that the same query always gives the same order. */
function bestFirst(one: PageHits, other: PageHits): number {
  return other.hits.length - one.hits.length || (one.url < other.url ? -1 : 1);
}

function count(values: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values.flatMap((perPage) => [...new Set(perPage)])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
