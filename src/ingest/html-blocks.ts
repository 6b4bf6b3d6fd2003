import type { Element, Nodes } from 'hast';
import { type Piece, linesOf } from './html-lines.ts';
import { isDataTable, tableCells } from './html-table.ts';
import { boldness, childrenOf, isBlock, isHidden } from './html-tree.ts';

/** Elements that are left out, besides those that a reader does not see. */
export type LeftOut = ReadonlySet<Nodes>;

/**
 * The text of a page or a part of it, a block each: `# …` for headings, `**…**` for lines wholly bold,
 * rows of cells between tabs for tables, `- …` and `1. …` for list items, a line break for `<br>`.
 */
export function blocksOf(node: Nodes, leftOut: LeftOut): string[] {
  return paragraphs(itemsOf(node, { bold: false, pre: false, leftOut }));
}

/** The text of an element on one line, without marks. */
export function lineOf(node: Nodes, leftOut: LeftOut): string {
  const items = childrenOf(node).flatMap((child) => itemsOf(child, { bold: false, pre: false, leftOut }));
  const words = items.map((item) =>
    'blocks' in item ? ` ${item.blocks.map(unmarked).join(' ')} ` : (item.text ?? ' '),
  );
  return linesOf([{ text: words.join(''), bold: false }]).join('');
}

interface Context {
  bold: boolean;
  /** In preformatted text a line end is a line end. */
  pre: boolean;
  leftOut: LeftOut;
}

/** What a node brings into the paragraph around it: runs of text, or blocks that end that paragraph. */
type Item = Piece | { blocks: string[] };

function itemsOf(node: Nodes, context: Context): Item[] {
  if (node.type === 'text') return textItems(node.value, context);
  if (node.type === 'root') return node.children.flatMap((child) => itemsOf(child, context));
  if (node.type !== 'element' || isHidden(node) || context.leftOut.has(node)) return [];
  if (node.tagName === 'br') return [{ text: null, bold: context.bold }];
  const inner = { ...context, bold: boldness(node) ?? context.bold, pre: context.pre || node.tagName === 'pre' };
  if (isBlock(node)) return [{ blocks: blockOf(node, inner) }];
  return node.children.flatMap((child) => itemsOf(child, inner));
}

function textItems(value: string, { bold, pre }: Context): Item[] {
  if (!pre) return [{ text: value, bold }];
  return value.split('\n').flatMap((text, i): Item[] => [...(i > 0 ? [{ text: null, bold }] : []), { text, bold }]);
}

function blockOf(element: Element, context: Context): string[] {
  const level = headingLevel(element);
  if (level !== null) {
    const text = lineOf(element, context.leftOut);
    return text === '' ? [] : [`${'#'.repeat(level)} ${text}`];
  }
  if (element.tagName === 'ul' || element.tagName === 'ol') return listBlocks(element, context);
  if (element.tagName === 'table' && isDataTable(element)) return tableBlocks(element, context);
  return paragraphs(element.children.flatMap((child) => itemsOf(child, context)));
}

function headingLevel({ tagName, properties }: Element): number | null {
  const level =
    properties['role'] === 'heading' ? Number(properties['ariaLevel'] ?? 2) : Number(/^h([1-6])$/.exec(tagName)?.[1]);
  return level >= 1 ? Math.min(Math.trunc(level), 6) : null;
}

/** A bold title that is broken into two or three lines is one; not a number above it. */
function joinTitle(lines: readonly string[]): readonly string[] {
  const words = lines.map((line) => /^\*\*(\p{Script=Han}[^。；]{2,18})\*\*$/u.exec(line)?.[1] ?? '');
  const isTitle = lines.length > 1 && lines.length < 4 && !words.includes('');
  return isTitle && !/^第?[一二三四五六七八九十\d]+[、章节部]/.test(words[0] ?? '')
    ? [`**${words.join(' ')}**`]
    : lines;
}

/** Runs of text between blocks become paragraphs; an empty line inside one divides it. */
function paragraphs(items: readonly Item[]): string[] {
  const blocks: string[] = [];
  let pieces: Piece[] = [];
  const close = () => {
    const text = joinTitle(linesOf(pieces)).join('\n');
    blocks.push(...text.split(/\n{2,}/).map((block) => block.trim()));
    pieces = [];
  };
  for (const item of items) {
    if (!('blocks' in item)) pieces.push(item);
    else {
      close();
      for (const block of item.blocks) blocks.push(block);
    }
  }
  close();
  return blocks.filter((block) => block !== '');
}

/** Items of one line stand line by line in one block; else each of their blocks stands for itself. */
function listBlocks(list: Element, context: Context): string[] {
  const first = Number(list.properties['start'] ?? 1);
  const items = list.children.filter((child) => child.type === 'element' && child.tagName === 'li');
  const blocks = items.map((item, i) => {
    const [head = '', ...rest] = blocksOf(item, context.leftOut);
    const mark = list.tagName === 'ol' ? `${first + i}. ` : '- ';
    return head === '' ? [] : [/^(?:#|- |\d+\. )/.test(head) ? head : mark + unmarked(head), ...rest];
  });
  const isTight = blocks.every((item) => item.length <= 1);
  return isTight ? [blocks.flat().join('\n')].filter((block) => block !== '') : blocks.flat();
}

function tableBlocks(table: Element, { leftOut }: Context): string[] {
  const { caption, rows } = tableCells(table);
  const lines = rows.map((row) => row.map((cell) => (cell === null ? '' : lineOf(cell, leftOut))).join('\t'));
  const title = caption === undefined ? '' : lineOf(caption, leftOut);
  return [title, lines.filter((line) => line.trim() !== '').join('\n')].filter((block) => block !== '');
}

function unmarked(block: string): string {
  return block.replace(/^\*\*(.*)\*\*$/, '$1');
}
