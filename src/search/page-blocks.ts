import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Anchor, Block } from './page.ts';

/** The blocks of all text inside `[data-pagefind-body]`, in the order of the document. */
export function readBlocks(tree: Root): Block[] {
  const writer = blockWriter();
  walk(tree.children, { inside: false, id: '', topics: [], heading: false }, writer);
  writer.close();
  return writer.blocks;
}

/** What a piece of text inherits from the elements around it. */
interface Place {
  readonly inside: boolean;
  readonly id: string;
  readonly topics: readonly string[];
  readonly heading: boolean;
}

/** A heading or term with an id also names what follows it, up to the next one beside it. */
function walk(nodes: readonly (RootContent | ElementContent)[], outer: Place, writer: BlockWriter): void {
  let place = outer;
  for (const node of nodes) {
    if (node.type === 'text' && place.inside) writer.write(node.value, place);
    if (node.type !== 'element' || SILENT.has(node.tagName)) continue;
    if (LEADING.has(node.tagName)) place = { ...outer, id: idOf(node) ?? outer.id };
    enter(node, place, writer);
  }
}

function enter(element: Element, outer: Place, writer: BlockWriter): void {
  const place = placeOf(element, outer);
  const apart = BLOCKS.has(element.tagName);
  if (apart) writer.close();
  if (element.tagName === 'br' && place.inside) writer.write(' ', place);
  walk(element.children, place, writer);
  if (apart) writer.close();
}

function placeOf(element: Element, outer: Place): Place {
  const topics = element.properties['dataTopic'];
  return {
    inside: outer.inside || element.properties['dataPagefindBody'] !== undefined,
    id: idOf(element) ?? outer.id,
    topics: typeof topics === 'string' ? topics.split(/\s+/).filter(Boolean) : outer.topics,
    heading: outer.heading || LEADING.has(element.tagName),
  };
}

function idOf(element: Element): string | undefined {
  const { id } = element.properties;
  return typeof id === 'string' && id !== '' ? id : undefined;
}

interface BlockWriter {
  readonly blocks: Block[];
  write(text: string, place: Place): void;
  close(): void;
}

function blockWriter(): BlockWriter {
  const blocks: Block[] = [];
  let text = '';
  let anchors: Anchor[] = [];
  let { topics, heading }: Pick<Place, 'topics' | 'heading'> = { topics: [], heading: false };
  return {
    blocks,
    write(raw, place) {
      const piece = collapse(raw, text);
      if (piece === '') return;
      if (text === '') ({ topics, heading } = place);
      if (piece !== ' ' && anchors.at(-1)?.id !== place.id) anchors.push({ start: text.length, id: place.id });
      text += piece;
    },
    close() {
      if (text !== '') blocks.push({ text: text.trimEnd(), anchors, topics, heading });
      text = '';
      anchors = [];
    },
  };
}

/** White space as a browser shows it: a run is one space, and none opens a block. */
function collapse(raw: string, before: string): string {
  const piece = raw.replace(/[ \t\n\f\r]+/g, ' ');
  return before === '' || before.endsWith(' ') ? piece.replace(/^ /, '') : piece;
}

const SILENT = new Set(['script', 'style', 'template']);
const LEADING = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt']);

/** Elements that a browser sets apart from the text before and after them. */
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section select
  summary svg table tbody td text textarea tfoot th thead title tr ul button desc`.split(/\s+/),
);
