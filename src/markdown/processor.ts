import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';

/** Markdown (CommonMark, GFM, YAML frontmatter, emphasis that works between Han characters) → mdast. */
export function parseTree(text: string): Root {
  return processor.parse(text);
}

/** The processor behind `parseTree`, open to further plugins. */
export function openProcessor() {
  return remark().use(remarkFrontmatter, ['yaml']).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly);
}

const processor = openProcessor().freeze();
