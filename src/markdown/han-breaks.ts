import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const WIDE = '[\\p{Script=Han}\\u3000-\\u303F\\uFF00-\\uFFEF“”‘’—…·]';
const BREAK = new RegExp(`(?<=${WIDE})[ \\t]*\\n[ \\t]*(?=${WIDE})`, 'gu');

/** Lets a soft break between Han characters or their punctuation render as nothing (DESIGN §4). */
export function joinHanBreaks(tree: Root): void {
  visit(tree, 'text', (node) => {
    node.value = node.value.replace(BREAK, '');
  });
}
