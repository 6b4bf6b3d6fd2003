import type { Nodes } from 'mdast';

/** The words of a node as a reader reads them: no footnote marks, soft breaks as spaces. */
export function plainText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return '\n';
    case 'image':
      return '';
    default:
      return 'children' in node ? node.children.map(plainText).join('') : '';
  }
}
