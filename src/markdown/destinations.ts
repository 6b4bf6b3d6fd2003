import type { Nodes } from 'mdast';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { openProcessor } from './processor.ts';

/** The address of a link, of a link's definition or of an image, where it is written. */
export interface Destination {
  /** What is meant, without escapes. */
  url: string;
  /** UTF-16 offsets in the text, angle brackets not included. */
  start: number;
  end: number;
}

/** All addresses of a Markdown text without byte order mark, in its order. */
export function destinationsOf(text: string): Destination[] {
  const found: Destination[] = [];
  visit(processor.parse(text), ['link', 'definition', 'image'], (node) => {
    if (!('url' in node) || node.data?.destination === undefined) return;
    const [start, end] = node.data.destination;
    const bracket = text[start] === '<' ? 1 : 0;
    found.push({ url: node.url, start: start + bracket, end: end - bracket });
  });
  return found;
}

declare module 'mdast' {
  interface Data {
    destination?: [start: number, end: number];
  }
}

/** A syntax tree tells where a link stands, not where its address does: the tokens that it is made of do. */
function keepDestinations(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions ??= [];
  data.fromMarkdownExtensions.push({
    exit: {
      resourceDestination({ start, end }) {
        keep(this.stack.at(-1), start.offset, end.offset);
      },
      definitionDestination({ start, end }) {
        keep(this.stack.at(-1), start.offset, end.offset);
      },
    },
  });
}

function keep(node: Nodes | { type: 'fragment' } | undefined, start: number, end: number): void {
  if (node && 'url' in node) node.data = { ...node.data, destination: [start, end] };
}

const processor = openProcessor().use(keepDestinations).freeze();
