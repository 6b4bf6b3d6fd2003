import type { FoundPage } from '../search/answer.ts';
import type { FoundTogether } from '../search/find-together.ts';
import type { OtherWord } from '../search/other-words.ts';
import { element } from './element.ts';
import { hitList, hrefOf } from './search-hits.ts';
import { titleOf } from './search-title.ts';

/** Pages on which another wording stands; nothing when there is none. */
export function wordGroup({ text, as }: OtherWord, pages: readonly FoundPage[]): HTMLElement[] {
  if (pages.length === 0) return [];
  const heading = element('h2', {}, [`${REASONS[as]}“${text}”：`, searchLink(text, `${pages.length} 个页面`)]);
  const items = pages.slice(0, FIRST_PAGES).map((page) => {
    const { url, hits } = page;
    const link = element('a', { href: hrefOf(url, hits?.[0]) }, [titleOf(page, hits)]);
    return element('li', {}, [link, ...(hits === null ? [] : [hitList(url, hits.slice(0, 1))])]);
  });
  return [group(heading, items)];
}

const REASONS: Readonly<Record<OtherWord['as'], string>> = {
  name: '也叫',
  full: '全称',
  variant: '也写作',
  synonym: '近义词',
  sound: '拼音相合',
};
const FIRST_PAGES = 3;

/** Pages on which several words stand apart from each other. */
export function togetherGroup(pages: readonly FoundTogether[]): HTMLElement[] {
  if (pages.length === 0) return [];
  const items = pages.slice(0, MOST_TOGETHER).map(({ url, title, together }) => {
    const hits = together?.hits ?? [];
    return element('li', {}, [element('a', { href: hrefOf(url, hits[0]) }, [title]), hitList(url, hits)]);
  });
  const more = pages.length > MOST_TOGETHER ? `，列出${MOST_TOGETHER} 个` : '';
  return [group(element('h2', {}, [`这几个词都有的页面：${pages.length} 个${more}`]), items)];
}

const MOST_TOGETHER = 50;

/** Likely spellings of a query that stands nowhere. */
export function nearestHelp(query: string, spellings: readonly string[]): HTMLElement[] {
  if (spellings.length === 0) return [];
  const links = spellings.flatMap((text, i) => [...(i === 0 ? [] : ['、']), '“', searchLink(text, text), '”']);
  return [element('p', { class: 'search-near' }, [`没有“${query.trim()}”，是不是想找`, ...links, '？'])];
}

function group(heading: HTMLElement, items: readonly HTMLElement[]): HTMLElement {
  return element('section', { class: 'search-group', 'data-related-group': '' }, [
    heading,
    element('ul', { class: 'search-others' }, items),
  ]);
}

function searchLink(text: string, label: string): HTMLElement {
  return element('a', { href: `?q=${encodeURIComponent(text)}` }, [label]);
}
