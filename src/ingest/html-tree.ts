import type { Element, Nodes, Root } from 'hast';

/** Whether a reader of the page does not see the element: no text, switched off, or only for machines. */
export function isHidden(element: Element): boolean {
  const { hidden, ariaHidden } = element.properties;
  if (UNSEEN.has(element.tagName) || (hidden !== undefined && hidden !== null && hidden !== false)) return true;
  if (ariaHidden === 'true' || style(element, 'display') === 'none') return true;
  // WeChat hides the article itself until its script has run.
  return style(element, 'visibility') === 'hidden' && element.properties['id'] !== 'js_content';
}

/** Whether the element begins on a line of its own. */
export function isBlock(element: Element): boolean {
  const display = style(element, 'display');
  if (display === null || display === 'inherit') return BLOCKS.has(element.tagName);
  return !/^(?:inline|contents|initial)$/.test(display);
}

/** Whether the element's text is bold: null when it does not say. */
export function boldness(element: Element): boolean | null {
  const weight = style(element, 'font-weight');
  if (weight === null || weight === 'inherit') return BOLD.has(element.tagName) ? true : null;
  return weight.startsWith('bold') || Number(weight) >= 600;
}

/** The first element of the tree, in reading order, that fits. */
export function findElement(node: Nodes, fits: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && fits(node)) return node;
  for (const child of childrenOf(node)) {
    const found = findElement(child, fits);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function byId(root: Root, id: string): Element | undefined {
  return findElement(root, ({ properties }) => properties['id'] === id);
}

/** Whether elements stand in each other deeper than any real page has them, and than recursion can go. */
export function isTooDeep(root: Root): boolean {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    level = level.flatMap(childrenOf);
    if (level.length === 0) return false;
  }
  return true;
}

const DEEPEST = 400;

/** What stands in a node; comments and text have nothing in them. */
export function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}

const UNSEEN = new Set(
  'script style head template noscript iframe object svg math canvas audio video select datalist textarea button rt rp'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  (
    'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table ' +
    'caption colgroup thead tbody tfoot tr td th ul'
  ).split(' '),
);

const BOLD = new Set(['b', 'strong', 'th']);

/** The last value of a property in the element's own style attribute, in lower case. */
function style({ properties }: Element, property: string): string | null {
  const declared = typeof properties['style'] === 'string' ? properties['style'].toLowerCase().split(';') : [];
  const values = declared
    .map((declaration) => declaration.split(':'))
    .filter(([name]) => name?.trim() === property)
    .map(([, value = '']) => value.replace('!important', '').trim());
  return values.at(-1) ?? null;
}
