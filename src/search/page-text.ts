import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readBlocks } from './page-blocks.ts';
import type { SearchPage } from './page.ts';

/**
 * The searchable page in an HTML document: all text inside `[data-pagefind-body]`, in blocks,
 * its title, its filters and its date. Null when the document has no such element, and so is not to be searched.
 */
export function readPage(html: string): SearchPage | null {
  const tree = parser.parse(html);
  if (!hasBody(tree)) return null;
  return { title: readTitle(tree), filters: readFilters(tree), date: readDate(tree), blocks: readBlocks(tree) };
}

const parser = unified().use(rehypeParse);

function hasBody(tree: Root): boolean {
  return elementsWith(tree, 'dataPagefindBody').length > 0;
}

/** `data-pagefind-meta="title:…"` on any element, else the first h1. */
function readTitle(tree: Root): string {
  for (const element of elementsWith(tree, 'dataPagefindMeta')) {
    const [, title] = /^\s*title:(.*)$/s.exec(attribute(element, 'dataPagefindMeta')) ?? [];
    if (title !== undefined) return title.trim();
  }
  return headline(tree);
}

/** `data-pagefind-sort="date:2023-04-26"`; empty when there is none. */
function readDate(tree: Root): string {
  const [element] = elementsWith(tree, 'dataPagefindSort');
  const [, date = ''] = /^\s*date:\s*([\d-]+)\s*$/.exec(element ? attribute(element, 'dataPagefindSort') : '') ?? [];
  return date;
}

/** `data-pagefind-filter="name:value"`; several in one attribute are separated by commas. */
function readFilters(tree: Root): Record<string, string[]> {
  const filters: Record<string, string[]> = {};
  for (const element of elementsWith(tree, 'dataPagefindFilter')) {
    for (const part of attribute(element, 'dataPagefindFilter').split(/,(?=\s*[\w-]+:)/)) {
      const [, name, value] = /^\s*([\w-]+):(.*)$/s.exec(part) ?? [];
      if (name !== undefined && value !== undefined) add(filters, name, value.trim());
    }
  }
  return filters;
}

function elementsWith(tree: Root, property: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.properties[property] !== undefined) found.push(element);
  });
  return found;
}

function attribute(element: Element, property: string): string {
  return String(element.properties[property] ?? '');
}

function headline(tree: Root): string {
  let text = '';
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'h1') return true;
    visit(element, 'text', (node) => void (text += node.value));
    return false;
  });
  return text.replace(/\s+/g, ' ').trim();
}

function add(filters: Record<string, string[]>, name: string, value: string): void {
  const values = (filters[name] ??= []);
  if (value !== '' && !values.includes(value)) values.push(value);
}
