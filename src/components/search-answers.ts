import type { NumberEntry } from '../search/number-shards.ts';
import type { SearchTerm } from '../search/term.ts';
import { element } from './element.ts';

/** The entries that answer a query directly; nothing when there is none. */
export function answerList(terms: readonly SearchTerm[], inSite: (href: string) => string): HTMLElement[] {
  if (terms.length === 0) return [];
  const items = terms.map(({ kind, name, note, href }) => {
    const link = element('a', { href: inSite(href), 'data-answer': '' }, [name]);
    return element('li', {}, [link, element('span', { class: 'search-kind' }, [kind]), note]);
  });
  return [element('ul', { class: 'search-answers', 'aria-label': '直接打开' }, items)];
}

/** Figures whose value is the number asked for. */
export function figureGroup(
  { figures, total }: { readonly figures: readonly NumberEntry[]; readonly total: number },
  inSite: (href: string) => string,
): HTMLElement[] {
  if (figures.length === 0) return [];
  const items = figures.map(({ text, indicator, district, period, href }) => {
    const link = element('a', { href: inSite(href), 'data-figure': '' }, [text]);
    return element('li', {}, [link, ` ${indicator} · ${district} · ${period}`]);
  });
  const more = total > figures.length ? `，列出最新的 ${figures.length} 个` : '';
  const first = element('ul', { class: 'search-figures' }, items.slice(0, FIRST_FIGURES));
  const rest = items.slice(FIRST_FIGURES);
  const folded = element('details', { class: 'search-more' }, [
    element('summary', {}, [`另外 ${rest.length} 个`]),
    element('ul', { class: 'search-figures' }, rest),
  ]);
  const heading = element('h2', {}, [`这个数字：${total} 个指标数字${more}`]);
  return [element('section', { class: 'search-group' }, rest.length > 0 ? [heading, first, folded] : [heading, first])];
}

const FIRST_FIGURES = 5;
