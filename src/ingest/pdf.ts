import { columnsOf } from './pdf-columns.ts';
import { type Glyph, pdfGlyphs } from './pdf-glyphs.ts';
import { linesOf, pageText } from './pdf-lines.ts';
import { segmentsOf } from './pdf-segments.ts';
import { UnreadableSource } from './unreadable-source.ts';

/** The text layer of a PDF, and how many of its characters have no meaning in their font (they stand as □). */
export interface PdfText {
  text: string;
  unmapped: number;
}

/**
 * Reads the text layer of a PDF, empty when it has none: one line for each printed line, columns from left
 * to right, a blank line at wide gaps and between pages. Throws `UnreadableSource` when the file is damaged,
 * needs a password, or has fonts that do not say what their characters mean.
 */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  const pages = await pdfGlyphs(bytes);
  if (pages === 'locked')
    throw new UnreadableSource('这个 PDF 加了密码，打不开', '输入密码打开，另存为不加密的 PDF 再导入');
  if (pages === 'damaged')
    throw new UnreadableSource('这个 PDF 已损坏，打不开', '重新下载，或用阅读器打开后另存为新的 PDF');
  const texts = pages.map((glyphs) => pageText(columnsOf(segmentsOf(glyphs.map(asWritten))).map(linesOf)));
  const text = texts.filter((page) => page !== '').join('\n\n');
  const unmapped = text.split(UNMAPPED).length - 1;
  if (unmapped > text.length * GARBLED) {
    throw new UnreadableSource(
      '这个 PDF 的字体没有注明文字编码，读出来是乱码',
      '先用文字识别（OCR）软件转成文字，或向供稿人要 Word 文件',
    );
  }
  return { text: text === '' ? '' : `${text.replaceAll(UNMAPPED, '□')}\n`, unmapped };
}

/** Characters without a meaning: those that PDFium does not know, and those for private use. */
const UNMAPPED = /[\uFFFD\uE000-\uF8FF]/g;

/** More than this share of them, and the text is of no use. */
const GARBLED = 0.05;

/**
 * Fonts of PDFs often point to a radical or a compatibility character that looks the same as the one meant,
 * and to vertical forms of punctuation.
 */
function asWritten({ char, ...place }: Glyph): Glyph {
  const vertical = VERTICAL.indexOf(char);
  if (vertical !== -1) return { ...place, char: UPRIGHT.charAt(vertical) };
  return { ...place, char: LOOKALIKE.test(char) ? char.normalize('NFKC') : char };
}

const LOOKALIKE = /[\u2F00-\u2FDF\uF900-\uFAFF]/;
const VERTICAL = '︐︑︒︓︔︕︖︵︶︹︺︻︼︽︾︿﹀﹁﹂﹃﹄︱';
const UPRIGHT = '，、。：；！？（）〔〕【】《》〈〉「」『』—';
