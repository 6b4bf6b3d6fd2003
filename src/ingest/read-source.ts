import { decode } from './decode.ts';
import { docxText } from './docx.ts';
import { declaredEncoding, htmlText } from './html.ts';
import type { Notice } from './layout.ts';
import { pdfText } from './pdf.ts';
import { foreignFile } from './read-foreign.ts';
import {
  KIND_OF_EXTENSION,
  type SourceKind,
  extensionOf,
  foreignBytes,
  looksLikeHtml,
  signedKind,
} from './read-kind.ts';
import { UnreadableSource } from './unreadable-source.ts';

export type { SourceKind } from './read-kind.ts';

/** The text of a source: no byte order mark, no NUL, lines ending in LF. All offsets refer to it. */
export interface ReadSource {
  text: string;
  kind: SourceKind;
  notices: Notice[];
}

/**
 * Reads the bytes of a source. Its kind is told by its content; `name` (null on standard input) only helps
 * where the content says nothing. The same bytes give the same text. Throws `UnreadableSource` for what
 * holds no text: empty, binary, damaged, encrypted, images only.
 */
export async function readSource(bytes: Uint8Array, name: string | null): Promise<ReadSource> {
  if (bytes.length === 0) throw new UnreadableSource('文件是空的', '确认文件已保存好，再导入');
  const { text, kind, notices } = await contentOf(bytes, name);
  if (!/[^\s\u200B\uFEFF]/.test(text)) throw withoutText(kind);
  return { text, kind, notices: [...extensionNotice(kind, name), ...damageNotice(text), ...notices] };
}

async function contentOf(bytes: Uint8Array, name: string | null): Promise<ReadSource> {
  const kind = await signedKind(bytes, name);
  if (kind === 'pdf') {
    const { text, unmapped } = await pdfText(bytes);
    return { kind, text, notices: unmappedNotice(text, unmapped) };
  }
  if (kind === 'docx') return { kind, text: await docxText(bytes), notices: [] };
  const text = await plainText(bytes, name);
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype svg[^>]*>\s*)?<svg\b/i.test(text)) throw foreignFile('svg', '', bytes);
  if (/^MIME-Version:|^From: <?Saved by/im.test(text.slice(0, 400))) throw foreignFile('mht', '', bytes);
  if (!looksLikeHtml(text, name)) return { kind: 'text', text, notices: [] };
  const page = htmlText(text);
  return { kind: 'html', text: page.text, notices: menuNotice(page.leftOut) };
}

async function plainText(bytes: Uint8Array, name: string | null): Promise<string> {
  try {
    return decode(bytes, declaredEncoding(bytes));
  } catch (error) {
    throw (await foreignBytes(bytes, name)) ?? error;
  }
}

function withoutText(kind: SourceKind): UnreadableSource {
  if (kind === 'pdf') {
    return new UnreadableSource(
      '这个 PDF 没有文字层，只有图片',
      '先用文字识别（OCR）软件转成有文字层的 PDF 或文字，校对后再导入',
    );
  }
  if (kind === 'html') {
    return new UnreadableSource(
      '这个网页里没有正文，可能要由脚本载入',
      '在浏览器里打开，等正文出现后另存为“网页，全部”，或全选复制，存为 UTF-8 编码的 .txt',
    );
  }
  return new UnreadableSource('文件里只有空白，没有文字', '确认选对了文件，正文不是图片');
}

function extensionNotice(kind: SourceKind, name: string | null): Notice[] {
  const extension = extensionOf(name);
  const promised = KIND_OF_EXTENSION[extension];
  if (promised === undefined || promised === kind) return [];
  const message = `文件名以 .${extension} 结尾，内容却是${KIND_NAMES[kind]}，已按内容读取`;
  return [{ code: 'wrong-extension', start: 0, end: 0, message, advice: '核对是不是要导入的文件；是的话可以改扩展名' }];
}

const KIND_NAMES: Readonly<Record<SourceKind, string>> = {
  text: '纯文本',
  html: '网页',
  docx: ' Word 文件（.docx）',
  pdf: ' PDF',
};

function menuNotice(leftOut: number): Notice[] {
  if (leftOut === 0) return [];
  const message = `网页的菜单等没有算作正文，共 ${leftOut} 个字符`;
  return [{ code: 'page-menus', start: 0, end: 0, message, advice: '如果缺了正文，请把正文复制到 .txt 再导入' }];
}

/** An earlier conversion has lost characters; the rest of the text is as good as ever. */
function damageNotice(text: string): Notice[] {
  const start = text.indexOf('\uFFFD');
  if (start < 0) return [];
  const message = `文字里有 ${text.split('\uFFFD').length - 1} 个损坏的字符（�），照样留着`;
  return [{ code: 'damaged-characters', start, end: start + 1, message, advice: '对照原文改正，再导入' }];
}

function unmappedNotice(text: string, unmapped: number): Notice[] {
  if (unmapped === 0) return [];
  const start = text.indexOf('□');
  const message = `PDF 的字体没有说明 ${unmapped} 个字符是什么字，以 □ 代替`;
  return [{ code: 'unmapped-characters', start, end: start + 1, message, advice: '对照原文补上这些字' }];
}
