import type { FoundPage } from '../search/answer.ts';
import type { Hit } from '../search/hits.ts';
import { element } from './element.ts';
import { hitSections, hrefOf } from './search-hits.ts';
import { titleOf } from './search-title.ts';

/**
 * One list item for each page, with a link to every hit on it. Of pages that are not read yet, the hits are read
 * by `readHits` and put in when the item comes near the window.
 */
export function resultItems(
  pages: readonly FoundPage[],
  readHits: (page: FoundPage) => Promise<readonly Hit[]>,
): HTMLLIElement[] {
  const items = new Map(pages.map((page): [Element, FoundPage] => [resultItem(page), page]));
  const unread = [...items].filter(([, { hits }]) => hits === null);
  if (unread.length > 0) watch(unread, readHits);
  return [...items.keys()] as HTMLLIElement[];
}

function resultItem(page: FoundPage): HTMLLIElement {
  const item = element('li', { class: 'search-result', 'data-result': '' });
  fill(item, page, page.hits);
  return item;
}

function fill(item: Element, page: FoundPage, hits: readonly Hit[] | null): void {
  const title = titleOf(page, hits);
  const heading = element('h2', {}, [element('a', { href: hrefOf(page.url, hits?.[0]) }, [title])]);
  const count = hits === null ? [] : [`${hits.length} 处`];
  const facts = [page.kind, ...page.districts, ...page.years.map((year) => `${year} 年`), ...count];
  const line = element('p', { class: 'search-facts' }, [facts.filter((fact) => fact !== '').join(' · ')]);
  item.replaceChildren(heading, line, ...(hits === null ? [] : hitSections(page.url, title, hits)));
}

/** Near the window: within one and a half of its heights. */
const MARGIN = '150% 0%';

function watch(
  items: readonly (readonly [Element, FoundPage])[],
  readHits: (page: FoundPage) => Promise<readonly Hit[]>,
): void {
  const pages = new Map(items);
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const page = pages.get(target);
        if (!isIntersecting || page === undefined) continue;
        observer.unobserve(target);
        readHits(page).then(
          (hits) => fill(target, page, hits),
          () => observer.observe(target),
        );
      }
    },
    { rootMargin: MARGIN },
  );
  for (const [item] of items) observer.observe(item);
}
