import type { PhrasingContent, RootContent, TableRow } from 'mdast';
import type { PlacedBlock } from '../ingest/placed-block.ts';
import type { SourceNumber } from '../ingest/source-number.ts';
import type { DraftLink } from './draft-links.ts';

/** The linked numbers of each block, in their order. */
export type BlockLinks = ReadonlyMap<PlacedBlock, readonly (readonly [SourceNumber, DraftLink])[]>;

/** Blocks of a source as Markdown: paragraphs and lists as paragraphs, rows of a table as one table, figures as links. */
export function draftBlocks(blocks: readonly PlacedBlock[], links: BlockLinks): RootContent[] {
  const nodes: RootContent[] = [];
  for (const placed of blocks) {
    const pieces = phrases(placed, links.get(placed) ?? []);
    if (placed.block.kind !== 'table') {
      nodes.push({ type: 'paragraph', children: pieces });
      continue;
    }
    const last = nodes.at(-1);
    if (last?.type === 'table') last.children.push(row(pieces));
    else nodes.push({ type: 'table', children: [row(pieces)] });
  }
  return nodes;
}

function phrases({ view }: PlacedBlock, links: readonly (readonly [SourceNumber, DraftLink])[]): PhrasingContent[] {
  let from = 0;
  const pieces = links.flatMap(([{ found }, link]): PhrasingContent[] => {
    const before = text(view.text.slice(from, found.start));
    from = found.end;
    return [before, toLink(link, view.text.slice(found.start, found.end))];
  });
  return [...pieces, text(view.text.slice(from))].filter((piece) => piece.type !== 'text' || piece.value !== '');
}

function toLink({ indicator, period, scope }: DraftLink, value: string): PhrasingContent {
  const url = `../../indicators/${indicator}.md${period === null ? '' : `#${period}`}`;
  return { type: 'link', url, title: scope, children: [text(value)] };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** The cells of a row are told by tabs. */
function row(pieces: readonly PhrasingContent[]): TableRow {
  const cells: PhrasingContent[][] = [[]];
  for (const piece of pieces) {
    if (piece.type !== 'text') {
      cells.at(-1)?.push(piece);
      continue;
    }
    piece.value.split('\t').forEach((value, i) => {
      if (i > 0) cells.push([]);
      if (value !== '') cells.at(-1)?.push(text(value));
    });
  }
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) };
}
