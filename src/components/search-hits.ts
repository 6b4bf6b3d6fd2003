import type { Hit } from '../search/hits.ts';
import { element } from './element.ts';
import { excerptNodes } from './search-excerpt.ts';
import { isSaidBy } from './search-title.ts';

/** The hits of a page under the headings that they stand under: the first few, the others folded. `title` stands above. */
export function hitSections(url: string, title: string, hits: readonly Hit[]): HTMLElement[] {
  const first = sections(url, title, hits.slice(0, FIRST_HITS));
  const rest = hits.slice(FIRST_HITS);
  if (rest.length === 0) return first;
  const summary = element('summary', {}, [`另外 ${rest.length} 处`]);
  return [...first, element('details', { class: 'search-more' }, [summary, ...sections(url, title, rest)])];
}

/** Hits of a page that are seen without unfolding. */
const FIRST_HITS = 3;

function sections(url: string, title: string, hits: readonly Hit[]): HTMLElement[] {
  const groups: { section: string; hits: Hit[] }[] = [];
  for (const hit of hits) {
    const last = groups.at(-1);
    if (last?.section === hit.section) last.hits.push(hit);
    else groups.push({ section: hit.section, hits: [hit] });
  }
  return groups.flatMap(({ section, hits: inside }) => [...headingOf(section, title, inside), hitList(url, inside)]);
}

/** Nothing above hits in a heading, which stands in the hit, and no title twice. */
function headingOf(section: string, title: string, hits: readonly Hit[]): HTMLElement[] {
  const shown = section !== '' && !isSaidBy(section, title) && hits.some(({ heading }) => !heading);
  return shown ? [element('p', { class: 'search-section' }, [section])] : [];
}

/** A list with a link for each hit. */
export function hitList(url: string, hits: readonly Hit[]): HTMLElement {
  const items = hits.map((hit) => element('li', {}, [hitLink(url, hit)]));
  return element('ul', { class: 'search-hits' }, items);
}

function hitLink(url: string, hit: Hit): HTMLElement {
  const before = (hit.cutBefore ? '…' : '') + hit.before;
  const after = hit.after + (hit.cutAfter ? '…' : '');
  return element('a', { href: hrefOf(url, hit) }, excerptNodes(before, hit.match, after));
}

/** The address of a hit on a page, or of the page where it offers no place. */
export function hrefOf(url: string, hit: Hit | undefined): string {
  const anchor = hit?.anchor ?? '';
  return anchor === '' ? url : `${url}#${anchor.replaceAll('%', '%25')}`;
}
