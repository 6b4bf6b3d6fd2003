import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { readBlocks } from './page-blocks.ts';
import type { SearchPage } from './page.ts';

/**
 * The searchable page in an HTML document: all text inside `[data-pagefind-body]`, in blocks,
 * its title, its filters and its date. Null when the document has no such element, and so is not to be searched.
 */
export function readPage(html: string): SearchPage | null {
  // Most of a large site's bytes may stand on pages that are not searched: they are not even parsed.
  if (!html.includes(BODY)) return null;
  const tree = parser.parse(html);
  const elements = elementsOf(tree);
  if (!elements.some(({ properties }) => properties['dataPagefindBody'] !== undefined)) return null;
  return {
    title: readTitle(elements),
    filters: readFilters(elements),
    date: readDate(elements),
    blocks: readBlocks(tree),
  };
}

const BODY = 'data-pagefind-body';
const parser = unified().use(rehypeParse);

/** `data-pagefind-meta="title:…"` on any element, else the first h1. */
function readTitle(elements: readonly Element[]): string {
  for (const element of having(elements, 'dataPagefindMeta')) {
    const [, title] = /^\s*title:(.*)$/s.exec(attribute(element, 'dataPagefindMeta')) ?? [];
    if (title !== undefined) return title.trim();
  }
  return headline(elements);
}

/** `data-pagefind-sort="date:2023-04-26"`; empty when there is none. */
function readDate(elements: readonly Element[]): string {
  const [element] = having(elements, 'dataPagefindSort');
  const [, date = ''] = /^\s*date:\s*([\d-]+)\s*$/.exec(element ? attribute(element, 'dataPagefindSort') : '') ?? [];
  return date;
}

/** `data-pagefind-filter="name:value"`; several in one attribute are separated by commas. */
function readFilters(elements: readonly Element[]): Record<string, string[]> {
  const filters: Record<string, string[]> = {};
  for (const element of having(elements, 'dataPagefindFilter')) {
    for (const part of attribute(element, 'dataPagefindFilter').split(/,(?=\s*[\w-]+:)/)) {
      const [, name, value] = /^\s*([\w-]+):(.*)$/s.exec(part) ?? [];
      if (name !== undefined && value !== undefined) add(filters, name, value.trim());
    }
  }
  return filters;
}

/** Every element of a document, in its order: walked through once for all that is read of them. */
function elementsOf(tree: Root): Element[] {
  const found: Element[] = [];
  const open: (Root | Element)[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'element') found.push(node);
    for (const child of node.children.toReversed()) if (child.type === 'element') open.push(child);
  }
  return found;
}

function having(elements: readonly Element[], property: string): Element[] {
  return elements.filter(({ properties }) => properties[property] !== undefined);
}

function attribute(element: Element, property: string): string {
  return String(element.properties[property] ?? '');
}

function headline(elements: readonly Element[]): string {
  const first = elements.find(({ tagName }) => tagName === 'h1');
  return first === undefined ? '' : textOf(first).replace(/\s+/g, ' ').trim();
}

function textOf({ children }: Element): string {
  return children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}

function add(filters: Record<string, string[]>, name: string, value: string): void {
  const values = (filters[name] ??= []);
  if (value !== '' && !values.includes(value)) values.push(value);
}
