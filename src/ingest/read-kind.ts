import { fileTypeFromBuffer } from 'file-type';
import { foreignFile } from './read-foreign.ts';

/** The kinds of sources. */
export type SourceKind = 'text' | 'html' | 'docx' | 'pdf';

/** What the bytes are where a signature says it, else null: text or unknown. Throws `UnreadableSource` for other documents. */
export async function signedKind(bytes: Uint8Array, name: string | null): Promise<'pdf' | 'docx' | null> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (!DOCUMENTS.some((signature) => head.startsWith(signature))) return null;
  const type = await fileTypeFromBuffer(bytes);
  if (WORD.has(type?.ext ?? '') || isWordPackage(bytes)) return 'docx';
  const claimed = extensionOf(name);
  if (type?.ext === 'zip' && claimed === 'docx') return 'docx';
  if (type?.ext === 'zip' && claimed === 'ofd') throw foreignFile('ofd', '', bytes);
  throw foreignFile(type?.ext ?? 'zip', type?.mime ?? '', bytes);
}

/** The error for bytes that did not read as text, where their kind is known. */
export async function foreignBytes(bytes: Uint8Array, name: string | null): Promise<Error | null> {
  const type = await fileTypeFromBuffer(bytes);
  if (type !== undefined) return foreignFile(type.ext, type.mime, bytes);
  return ['caj', 'ceb'].includes(extensionOf(name)) ? foreignFile(extensionOf(name), '', bytes) : null;
}

/** Whether a text is a web page: it begins like one, or it is named so and holds an element. */
export function looksLikeHtml(text: string, name: string | null): boolean {
  const head = text.slice(0, 4096).replace(/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*/, '');
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(head)) return true;
  const element = /<\/(?:p|div|section|article|span|table|h[1-6]|ul|ol|li|body)\s*>/i;
  const isNamedSo = KIND_OF_EXTENSION[extensionOf(name)] === 'html';
  return (isNamedSo || /^<[a-z][a-z0-9]*[\s>]/i.test(head)) && element.test(text);
}

/** Lower case, without dot; empty where there is none. */
export function extensionOf(name: string | null): string {
  return /\.([a-z0-9]+)$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
}

/** The kind that a file's name promises; `other` is nothing that can be imported. */
export const KIND_OF_EXTENSION: Readonly<Record<string, SourceKind | 'other'>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  pdf: 'pdf',
  doc: 'other',
  wps: 'other',
  rtf: 'other',
  xls: 'other',
  xlsx: 'other',
  ppt: 'other',
  pptx: 'other',
  jpg: 'other',
  png: 'other',
};

/** How zip packages, old Office files and RTF begin. */
const DOCUMENTS = ['PK\u0003\u0004', 'PK\u0005\u0006', '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', '{\\rtf'];

const WORD = new Set(['docx', 'docm', 'dotx']);

/** Also where the package is cut off and only the names of its first files are left. */
function isWordPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/document.xml');
}
