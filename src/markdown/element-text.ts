import type { ElementContent } from 'hast';

/** The words of an element, its tags left out. */
export function elementText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(elementText).join('') : '';
}
