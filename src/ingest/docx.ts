import mammoth from 'mammoth';
import { htmlText } from './html.ts';
import { UnreadableSource } from './unreadable-source.ts';

/**
 * The text of a Word file in the form of `htmlText`: headings, bold lines, lists, tables, text boxes;
 * footnotes at the end, no images. Throws `UnreadableSource` when the file is damaged.
 */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const html = await docxHtml(bytes);
  // Each footnote ends in an arrow back to its mark.
  return htmlText(html.replaceAll(/ ?<a href="#(?:foot|end)note-ref-[^"]*">[^<]*<\/a>/g, '')).text;
}

async function docxHtml(bytes: Uint8Array): Promise<string> {
  try {
    const options = { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) };
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value;
  } catch {
    throw new UnreadableSource(
      '这个 .docx 文件已损坏，打不开',
      '用 Word 或 WPS 打开它（会提示修复），另存为新的 .docx；打不开时请重新下载',
    );
  }
}

/** Besides the English names, which mammoth knows: those that Chinese editions of Word and WPS write. */
const STYLES = [
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`),
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
];
