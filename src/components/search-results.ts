import type { PageHits } from '../search/answer.ts';
import type { Hit } from '../search/hits.ts';
import { element } from './search-element.ts';

/** One list item for each page, with a link to every hit on it. */
export function resultItems(pages: readonly PageHits[]): HTMLLIElement[] {
  return pages.map(resultItem);
}

function resultItem(page: PageHits): HTMLLIElement {
  const item = element('li', { class: 'search-result', 'data-result': '' });
  const title = element('h2', {}, [element('a', { href: hrefOf(page, page.hits[0]) }, [page.title])]);
  const facts = [page.kind, ...page.districts, `${page.hits.length} 处`].filter((fact) => fact !== '');
  item.append(title, element('p', { class: 'search-facts' }, [facts.join(' · ')]));
  item.append(hitList(page, page.hits.slice(0, FIRST_HITS)));
  const rest = page.hits.slice(FIRST_HITS);
  if (rest.length > 0) item.append(folded(page, rest));
  return item;
}

/** Hits of a page that are seen without unfolding. */
const FIRST_HITS = 3;

function folded(page: PageHits, hits: readonly Hit[]): HTMLElement {
  const summary = element('summary', {}, [`另外 ${hits.length} 处`]);
  return element('details', { class: 'search-more' }, [summary, hitList(page, hits)]);
}

function hitList(page: PageHits, hits: readonly Hit[]): HTMLElement {
  const items = hits.map((hit) => element('li', {}, [hitLink(page, hit)]));
  return element('ul', { class: 'search-hits' }, items);
}

function hitLink(page: PageHits, hit: Hit): HTMLElement {
  const before = (hit.cutBefore ? '…' : '') + hit.before;
  const after = hit.after + (hit.cutAfter ? '…' : '');
  return element('a', { href: hrefOf(page, hit) }, [before, element('mark', {}, [hit.match]), after]);
}

function hrefOf(page: PageHits, hit: Hit | undefined): string {
  const anchor = hit?.anchor ?? '';
  return anchor === '' ? page.url : `${page.url}#${anchor.replaceAll('%', '%25')}`;
}
