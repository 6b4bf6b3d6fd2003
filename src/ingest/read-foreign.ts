import { UnreadableSource } from './unreadable-source.ts';

/**
 * What to tell an editor about a file that is no source: `ext` is the kind found in its bytes (as file-type
 * names it), or its name's extension where the bytes say less.
 */
export function foreignFile(ext: string, mime: string, bytes: Uint8Array): UnreadableSource {
  const kind = ext === 'cfb' ? compoundKind(bytes) : (KINDS[ext] ?? KINDS[mime.split('/')[0] ?? '']);
  const [what, advice] = kind ?? [`${ext.toUpperCase()} 文件，不是文字`, '请换成 .txt、.html、.docx 或有文字层的 .pdf'];
  return new UnreadableSource(`这是${what}，不能导入`, advice);
}

type Told = readonly [what: string, advice: string];

const OLD_WORD: Told = ['旧版 Word 或 WPS 文字文件（.doc、.wps）', '用 Word 或 WPS 打开，另存为 .docx 再导入'];
const RICH_TEXT: Told = ['写字板或 OpenDocument 文件', '用 Word 或 WPS 打开，另存为 .docx 再导入'];
const SHEET: Told = ['电子表格', '把要导入的内容复制到 Word 或 WPS 文字里，存为 .docx 再导入'];
const SLIDES: Told = ['演示文稿', '把要导入的文字复制出来，存为 .docx 或 UTF-8 编码的 .txt 再导入'];
const PICTURE: Told = ['图片，没有文字', '先用文字识别（OCR）软件提取文字，校对后存为 .txt 再导入'];
const ARCHIVE: Told = ['压缩包', '先解压，再导入里面的文件'];
const MEDIA: Told = ['音频或视频', '请导入文字稿：.txt、.html、.docx 或有文字层的 .pdf'];
const PAGE_ARCHIVE: Told = ['单个文件的网页存档（.mht）', '在浏览器里打开原网页，另存为“网页，仅 HTML”再导入'];
const FIXED_LAYOUT: Told = ['版式文件', '用它的阅读器另存为有文字层的 .pdf，或复制正文存为 .txt 再导入'];
const LOCKED: Told = ['加了密码的 Office 文件', '用 Word 或 WPS 输入密码打开，去掉密码，另存为 .docx 再导入'];

/** By extension as file-type names it, then by the first half of the MIME type. */
const KINDS: Readonly<Record<string, Told>> = {
  ...same(OLD_WORD, 'doc', 'wps'),
  ...same(RICH_TEXT, 'rtf', 'odt', 'ott'),
  ...same(SHEET, 'xls', 'xlsx', 'xlsm', 'xltx', 'ods', 'et'),
  ...same(SLIDES, 'ppt', 'pptx', 'pptm', 'potx', 'ppsx', 'odp', 'dps'),
  ...same(ARCHIVE, 'zip', 'rar', '7z', 'gz', 'tar', 'bz2', 'xz', 'zst', 'cab'),
  ...same(FIXED_LAYOUT, 'ofd', 'caj', 'ceb', 'epub', 'xps', 'mobi'),
  ...same(PAGE_ARCHIVE, 'mht', 'mhtml'),
  ...same(PICTURE, 'image', 'svg', 'psd', 'eps', 'ps'),
  ...same(MEDIA, 'audio', 'video'),
};

function same(told: Told, ...names: string[]): Record<string, Told> {
  return Object.fromEntries(names.map((name) => [name, told]));
}

/** Word, Excel and PowerPoint before 2007, and files with a password, share one container; its folder tells them apart. */
function compoundKind(bytes: Uint8Array): Told | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (entry: string) => file.includes(Buffer.from(entry, 'utf16le'));
  if (holds('EncryptedPackage')) return LOCKED;
  if (holds('PowerPoint Document')) return SLIDES;
  return holds('Workbook') ? SHEET : OLD_WORD;
}
