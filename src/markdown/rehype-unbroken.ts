import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { unbroken } from '../text/unbroken.ts';

/** rehype plugin: keeps the plain numbers of a text on a line with their measure words. Linked ones are kept anyway. */
export function rehypeUnbroken() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && WHOLE.has(node.tagName)) return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return undefined;
      const pieces = unbroken(node.value).map(({ text, whole }) => (whole ? kept(text) : plain(text)));
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}

const WHOLE: ReadonlySet<string> = new Set(['a', 'code', 'sup', 'time']);

function plain(value: string): ElementContent {
  return { type: 'text', value };
}

function kept(value: string): ElementContent {
  return { type: 'element', tagName: 'span', properties: { className: ['nb'] }, children: [plain(value)] };
}
