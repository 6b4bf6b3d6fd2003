import type { Element, Nodes, Root } from 'hast';
import { blocksOf, lineOf } from './html-blocks.ts';
import { byId, childrenOf, isHidden } from './html-tree.ts';

/**
 * The blocks of a WeChat article: headline, a line each for author, account and date, the text. The rest
 * of the page is the app's own. Null when the page is none.
 */
export function wechatBlocks(root: Root): string[] | null {
  const content = byId(root, 'js_content');
  if (content === undefined) return null;
  const headline = line(byId(root, 'activity-name'));
  const meta = byId(root, 'meta_content');
  const facts = meta === undefined ? [line(byId(root, 'js_name')), line(byId(root, 'publish_time'))] : factsIn(meta);
  const blocks = [headline === '' ? '' : `# ${headline}`, ...facts].filter((block) => block !== '');
  return [...blocks, ...blocksOf(content, NOTHING)];
}

const NOTHING: ReadonlySet<Nodes> = new Set();

function factsIn(meta: Element): string[] {
  return childrenOf(meta).flatMap((child) => (child.type === 'element' && !isHidden(child) ? [line(child)] : []));
}

function line(element: Element | undefined): string {
  return element === undefined ? '' : lineOf(element, NOTHING);
}
