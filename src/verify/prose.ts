import type { InlineCode, Link, Nodes, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { inlineReferences } from '../markdown/references.ts';
import { alignedOffsets } from './aligned-offsets.ts';

/** One paragraph, heading or table cell of a Markdown file as a reader reads it, with the way back to the file. */
export interface Prose {
  part: 'body' | 'heading' | 'footnote';
  text: string;
  /** The file's offset of every UTF-16 unit of the text, and of its end. */
  offsets: number[];
  links: ProseLink[];
  /** Where footnotes are called, and which. */
  calls: { at: number; note: string }[];
  /** The footnote that it belongs to. */
  note: string | null;
}

/** A link; `start` and `end` are offsets in the prose, `offset` is the file's at which it is `written`. */
export interface ProseLink {
  start: number;
  end: number;
  url: string;
  title: string;
  offset: number;
  written: string;
}

/** The prose of a parsed Markdown file in its order, frontmatter left out. */
export function readProse(tree: Root, file: string): Prose[] {
  inlineReferences(tree);
  const notes = notesOf(tree);
  const prose: Prose[] = [];
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    const note = notes.get(node) ?? null;
    const part = node.type === 'heading' ? 'heading' : 'body';
    const end = node.position?.end.offset ?? file.length;
    const block: Prose = { part: note === null ? part : 'footnote', text: '', offsets: [], links: [], calls: [], note };
    append(block, node, file);
    block.offsets.push(end);
    prose.push(block);
    return SKIP;
  });
  return prose;
}

/** Which footnote a block belongs to. */
function notesOf(tree: Root): Map<Nodes, string> {
  const notes = new Map<Nodes, string>();
  visit(tree, 'footnoteDefinition', (definition) => {
    visit(definition, (node) => void notes.set(node, definition.identifier));
  });
  return notes;
}

function append(prose: Prose, node: Nodes, file: string): void {
  if (node.type === 'text' || node.type === 'inlineCode') appendText(prose, node, file);
  else if (node.type === 'footnoteReference') prose.calls.push({ at: prose.text.length, note: node.identifier });
  else if (node.type === 'link') appendLink(prose, node, file);
  else if ('children' in node) node.children.forEach((child) => append(prose, child, file));
}

/** A soft break between Han characters is nothing (DESIGN §4). */
function appendText(prose: Prose, { value, position }: Text | InlineCode, file: string): void {
  const start = position?.start.offset ?? 0;
  const offsets = alignedOffsets(value, file.slice(start, position?.end.offset), start);
  for (const [i, unit] of value.split('').entries()) {
    if (unit === '\n') continue;
    prose.text += unit;
    prose.offsets.push(offsets[i] ?? start);
  }
}

function appendLink(prose: Prose, link: Link, file: string): void {
  const start = prose.text.length;
  link.children.forEach((child) => append(prose, child, file));
  const offset = link.position?.start.offset ?? 0;
  const written = file.slice(offset, link.position?.end.offset);
  prose.links.push({ start, end: prose.text.length, url: link.url, title: link.title ?? '', offset, written });
}
