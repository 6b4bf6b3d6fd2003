import type { Heading, Paragraph, PhrasingContent, Root, TableCell, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { canonicalText, sentenceId } from '../text/canonical.ts';
import { endsSentence, sentenceEnds } from '../text/sentence.ts';
import type { Sentence } from './nodes.ts';
import { plainText } from './plain-text.ts';

/**
 * Wraps the sentences of every paragraph, heading and table cell of a report, in reading order. Ids
 * come from the words alone, so an edit elsewhere leaves them; a repeated sentence gets `-2`, `-3` …
 */
export function markSentences(tree: Root): Sentence[] {
  const sentences: Sentence[] = [];
  const seen = new Map<string, number>();
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    const block = node as Paragraph | Heading | TableCell;
    const groups = block.type === 'heading' ? [block.children] : splitSentences(block.children);
    const marked = groups.map((children) => toSentence(children, seen));
    block.children = marked;
    sentences.push(...marked.filter((sentence): sentence is Sentence => sentence.type === 'sentence'));
    return SKIP;
  });
  return sentences;
}

function toSentence(children: PhrasingContent[], seen: Map<string, number>): PhrasingContent {
  const text = children.map(plainText).join('');
  if (canonicalText(text) === '') return { type: 'text', value: text };
  const base = sentenceId(text);
  const count = (seen.get(base) ?? 0) + 1;
  seen.set(base, count);
  const id = count === 1 ? base : `${base}-${count}`;
  return { type: 'sentence', id, children, data: { hName: 'span', hProperties: { id, className: ['sentence'] } } };
}

/** Text is cut at the ends of sentences; other inline nodes stay whole, and a footnote's mark stays with what it follows. */
function splitSentences(nodes: PhrasingContent[]): PhrasingContent[][] {
  const groups: PhrasingContent[][] = [];
  let open = false;
  const append = (node: PhrasingContent, closes: boolean): void => {
    const last = groups.at(-1);
    if (last && (open || node.type === 'footnoteReference')) last.push(node);
    else groups.push([node]);
    open = node.type === 'footnoteReference' ? open : !closes;
  };
  for (const node of nodes) {
    if (node.type === 'text') for (const part of cutText(node)) append(part, endsSentence(part.value));
    else append(node, endsSentence(plainText(node)));
  }
  return groups;
}

function cutText(node: Text): Text[] {
  let from = 0;
  return sentenceEnds(node.value).map((end) => {
    const part: Text = { type: 'text', value: node.value.slice(from, end) };
    from = end;
    return part;
  });
}
