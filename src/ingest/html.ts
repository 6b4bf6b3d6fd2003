import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { blocksOf, lineOf } from './html-blocks.ts';
import { withHeadline } from './html-headline.ts';
import { findMenus } from './html-menus.ts';
import { findElement, isTooDeep } from './html-tree.ts';
import { wechatBlocks } from './html-wechat.ts';
import { UnreadableSource } from './unreadable-source.ts';

/** The text of a page with light Markdown marks, and how many characters of its menus were left out. */
export interface HtmlText {
  text: string;
  leftOut: number;
}

/**
 * The text of a page that a reader sees: blocks between blank lines, `#` headings, `**bold lines**`, list
 * items, tables as rows of cells between tabs. Of a WeChat article only the article. Throws
 * `UnreadableSource` when the page cannot be taken apart.
 */
export function htmlText(html: string): HtmlText {
  const root = parse(html);
  const article = wechatBlocks(root);
  return article === null ? pageText(root) : articleText(article, root);
}

/** The encoding that a page says it is in, if it does. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

const parser = unified().use(rehypeParse);

function parse(html: string): Root {
  try {
    const root = parser.parse(html);
    if (!isTooDeep(root)) return root;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new UnreadableSource('这个网页嵌套太深，读不了', '在浏览器里打开，全选复制正文，存为 UTF-8 编码的 .txt 再导入');
}

function pageText(root: Root): HtmlText {
  const { menus, characters: leftOut } = findMenus(root);
  const title = findElement(root, ({ tagName }) => tagName === 'title');
  const blocks = blocksOf(root, menus);
  const words = title === undefined ? '' : lineOf(title, menus);
  return { text: finish(withHeadline(blocks, words)), leftOut };
}

function articleText(article: readonly string[], root: Root): HtmlText {
  const leftOut = characters(blocksOf(root, new Set())) - characters(article);
  return { text: finish(article), leftOut: Math.max(0, leftOut) };
}

function characters(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + block.replace(/\s+/g, '').length, 0);
}

function finish(blocks: readonly string[]): string {
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}
