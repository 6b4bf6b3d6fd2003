import { isUtf8 } from 'node:buffer';
import { linePositions } from '../text/position.ts';
import { isBinary, plausibility } from './decode-plausibility.ts';
import { UnreadableSource } from './unreadable-source.ts';

/**
 * Bytes of a text as text: without byte order mark and NUL, lines ending in LF. A byte order mark decides;
 * else the encoding in which the text reads best: UTF-8, the one that a page `declared`, GB18030, Big5 or
 * UTF-16. Throws `UnreadableSource` when none fits or bytes are damaged; a U+FFFD that the text itself
 * holds stays.
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const raw = read(bytes, encodingOf(bytes, declared));
  // Node leaves the mark of GB18030 in place.
  const text = raw
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '')
    .replaceAll(/\r\n?/g, '\n');
  const damaged = text.indexOf('\uFFFD');
  if (damaged !== -1 && !isUtf8(bytes)) throw damagedAt(text, damaged);
  return text;
}

/** What tells the encoding before the first character. */
const MARKS: readonly [encoding: string, mark: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/** In order of preference where a text reads equally well in several. */
const ENCODINGS = ['gb18030', 'big5', 'utf-16le', 'utf-16be'];

/** How much better, as a share of its characters, a text has to read in an encoding that is less preferred. */
const MARGIN = 0.1;

/** Below this share of common characters, what has been read is no text. */
const LEAST = 0.6;

function encodingOf(bytes: Uint8Array, declared: string | undefined): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked !== undefined) return marked[0];
  const sample = sampleOf(bytes);
  const utf8 = readUtf8(sample);
  if (utf8 !== null && isSurelyUtf8(utf8)) return 'utf-8';
  const tried = ['utf-8', ...known(declared), ...ENCODINGS].map((encoding) => ({
    encoding,
    score: plausibility(read(sample, encoding, true)),
  }));
  const best = Math.max(...tried.map(({ score }) => score));
  const chosen = tried.find(({ score }) => score >= best - MARGIN);
  if (chosen !== undefined && best >= LEAST) return chosen.encoding;
  if (utf8 !== null) return 'utf-8';
  throw new UnreadableSource(
    '认不出这个文件的文字编码，或者它不是文字',
    '用记事本或 WPS 打开，确认看到的是正文，再另存为 UTF-8 编码的 .txt',
  );
}

/** The part that tells the encoding: from the first byte that is not ASCII, at an even offset for UTF-16. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7e || byte === 0);
  const start = first === -1 ? 0 : first - (first % 2);
  return bytes.subarray(start, start + 0x40000);
}

/** The sample where it is valid UTF-8 and text, else null. */
function readUtf8(sample: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return isBinary(text) ? null : text;
  } catch {
    return null;
  }
}

/** Not two GBK characters that happen to be valid: those come out as letters of other scripts, such as Greek. */
function isSurelyUtf8(text: string): boolean {
  return /[\u0800-\uFFFF]/.test(text) || plausibility(text) > 0.5;
}

/** The name under which Node knows what a page says of itself, if it does. */
function known(declared: string | undefined): string[] {
  try {
    return declared === undefined ? [] : [new TextDecoder(declared).encoding];
  } catch {
    return [];
  }
}

/** Without byte order mark; a character that is `cut` at the end of a sample is left out. */
function read(bytes: Uint8Array, encoding: string, cut = false): string {
  return new TextDecoder(encoding).decode(bytes, { stream: cut });
}

function damagedAt(text: string, offset: number): UnreadableSource {
  const { line, column } = linePositions(text)(offset);
  const count = text.split('\uFFFD').length - 1;
  return new UnreadableSource(
    `第 ${line} 行第 ${column} 列的字符已损坏，读不出来${count > 1 ? `（全文共 ${count} 处）` : ''}`,
    '对照原文改正这几处再导入；损坏处多时，请重新下载或重新复制原文，另存为 UTF-8 编码的 .txt',
  );
}
