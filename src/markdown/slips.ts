import type { Heading, Nodes, Paragraph, Root, TableCell } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Position, positionOf } from '../text/position.ts';

/** Something that was meant as Markdown and stayed plain text. */
export interface Slip extends Position {
  kind: 'reference' | 'link' | 'heading';
  /** What stands there, on one line. */
  text: string;
}

type Block = Paragraph | Heading | TableCell;

/** Finds the slips of a tree as parsed from `text`, before anything changed it. */
export function findSlips(tree: Root, text: string): Slip[] {
  const slips: Slip[] = [];
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    const block = node as Block;
    const start = block.position?.start.offset ?? 0;
    const prose = proseOf(block, text);
    for (const [kind, pattern] of PATTERNS) {
      if (kind === 'heading' && block.type !== 'paragraph') continue;
      for (const match of prose.matchAll(pattern)) {
        slips.push({ kind, text: match[0].replaceAll(MASK, '').trim(), ...positionOf(text, start + match.index) });
      }
    }
  });
  return slips;
}

/** Stands for a character that was read as Markdown. */
const MASK = '\uFFFC';

/** Full-width brackets, or a space before the address, keep a link from being one; `../` and `.md` betray an address. Lengths are bounded, so that a line without punctuation costs no more than its length. */
const LINK =
  /(?<!\\)(?:[[【［](?!\^)[^[\]【】［］\n]*)?(?<!\\|\[\^[^\]\n]{0,40})[\]】］][ \t\u3000]*[(（][^\n()（）[\]\uFFFC]*[)）]?|(?:\.\.[/\\]|[^\s，。；：、！？()（）[\]【】“”\uFFFC]{1,80}\.md(?![a-z0-9]))[^\s，。；：、！？()（）[\]【】“”\uFFFC]*/giu;

const PATTERNS: readonly (readonly [Slip['kind'], RegExp])[] = [
  ['reference', /(?<!\\)\[[^\][\n]+\]\[[^\][\n]*\]|(?<!\\)\[\^[^\][\n\s]+\]/g],
  ['link', LINK],
  ['heading', /^(?:#*＃[#＃]*|#{1,6}(?![ \t#]|$))[^\n]{0,20}/gm],
];

/** The source of a block, with everything but its plain text masked; offsets stay. */
function proseOf(block: Block, text: string): string {
  const start = block.position?.start.offset ?? 0;
  let prose = text.slice(start, block.position?.end.offset);
  const mask = (node: Nodes): void => {
    const { start: from, end } = node.position ?? {};
    if (node.type === 'text' || from?.offset === undefined || end?.offset === undefined) return;
    const [first, last] = [from.offset - start, end.offset - start];
    prose = prose.slice(0, first) + prose.slice(first, last).replace(/[^\r\n]/g, MASK) + prose.slice(last);
  };
  for (const child of block.children) {
    if (child.type === 'strong' || child.type === 'emphasis' || child.type === 'delete') child.children.forEach(mask);
    else mask(child);
  }
  return prose;
}
