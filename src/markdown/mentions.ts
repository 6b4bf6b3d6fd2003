import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Level } from '../schema/level.ts';
import type { Position } from '../text/position.ts';
import { type QuantityRead, readQuantity } from '../text/quantity.ts';
import type { Sentence } from './nodes.ts';
import { plainText } from './plain-text.ts';
import { readTarget } from './target.ts';
import { readTitle } from './title.ts';

/** One figure link as it stands in a report, before periods are resolved. */
export interface Mention extends Position {
  text: string;
  /** Null when the text holds no number. */
  quantity: QuantityRead | null;
  indicator: string;
  /** As written behind `#`; null when the link names no period. */
  period: string | null;
  levels: Level[];
  owner: string | null;
  scope: string | null;
  sentence: Sentence;
  /** The rest of its clause, at most 24 characters on each side. */
  before: string;
  after: string;
}

const CONTEXT = 24;

/** The figure links of a report's sentences, in order. */
export function findMentions(path: string, sentences: readonly Sentence[]): Mention[] {
  return sentences.flatMap((sentence) => {
    const links: Link[] = [];
    visit(sentence, 'link', (link) => void links.push(link));
    return links.flatMap((link) => {
      const target = readTarget(path, link.url);
      return target.kind === 'indicator' ? [toMention(link, target.id, target.fragment, sentence)] : [];
    });
  });
}

function toMention(link: Link, indicator: string, period: string | null, sentence: Sentence): Mention {
  const text = plainText(link);
  return {
    text,
    quantity: readQuantity(text),
    indicator,
    period,
    ...readTitle(link.title),
    sentence,
    ...clauseAround(sentence, link),
    line: link.position?.start.line ?? 1,
    column: link.position?.start.column ?? 1,
  };
}

function clauseAround(sentence: Sentence, link: Link): { before: string; after: string } {
  let before = '';
  let after = '';
  let passed = false;
  const walk = (node: Parameters<typeof plainText>[0]): void => {
    if (node === link) passed = true;
    else if ('children' in node) node.children.forEach(walk);
    else if (passed) after += plainText(node);
    else before += plainText(node);
  };
  walk(sentence);
  return {
    before: [...(/[^，。；：！？]*$/.exec(before)?.[0] ?? '')].slice(-CONTEXT).join('').trimStart(),
    after: [...(/^[^，。；：！？]*/.exec(after)?.[0] ?? '')].slice(0, CONTEXT).join('').trimEnd(),
  };
}
