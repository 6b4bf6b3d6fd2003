import type { Nodes } from 'hast';
import { childrenOf, isHidden } from './html-tree.ts';

/** The parts of a page that are nothing but lists of links, and how many characters stand in them. */
export function findMenus(root: Nodes): { menus: Set<Nodes>; characters: number } {
  const stats = new Map<Nodes, LinkStats>();
  const page = measure(root, stats);
  const menus = new Set<Nodes>();
  let characters = 0;
  const look = (node: Nodes): void => {
    const of = stats.get(node);
    if (of === undefined || of.links < LEAST_LINKS) return;
    if (isMenu(node, of) && of.characters * 2 < page.characters) {
      menus.add(node);
      characters += of.characters;
    } else for (const child of childrenOf(node)) look(child);
  };
  look(root);
  return { menus, characters };
}

/** Fewer may be the path to the page (首页 > 新闻 > 正文), which the layout step knows. */
const LEAST_LINKS = 5;

/** A longer link is a paragraph. */
const LONGEST_LINK = 40;

interface LinkStats {
  characters: number;
  links: number;
  linked: number;
  longest: number;
}

/** Characters of a node that are not white space, and how many of them are links; kept for each element. */
function measure(node: Nodes, stats: Map<Nodes, LinkStats>): LinkStats {
  if (node.type === 'text') return { ...NONE, characters: node.value.replace(/\s+/g, '').length };
  if (node.type === 'element' && isHidden(node)) return NONE;
  const sum = { ...NONE };
  for (const child of childrenOf(node)) {
    const of = measure(child, stats);
    sum.characters += of.characters;
    sum.links += of.links;
    sum.linked += of.linked;
    sum.longest = Math.max(sum.longest, of.longest);
  }
  const { characters } = sum;
  const isLink = node.type === 'element' && node.tagName === 'a' && characters > 0;
  const result = isLink ? { characters, links: 1, linked: characters, longest: characters } : sum;
  stats.set(node, result);
  return result;
}

const NONE: LinkStats = { characters: 0, links: 0, linked: 0, longest: 0 };

function isMenu(node: Nodes, { characters, linked, longest }: LinkStats): boolean {
  if (node.type !== 'element' || longest > LONGEST_LINK) return false;
  return linked >= characters * (FURNITURE.has(node.tagName) ? 0.7 : 0.85);
}

const FURNITURE = new Set(['nav', 'header', 'footer', 'aside', 'menu']);
