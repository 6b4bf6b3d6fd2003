import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSourceBytes } from '../../src/files/source.ts';
import { readSource } from '../../src/ingest/read-source.ts';
import { UnreadableSource } from '../../src/ingest/unreadable-source.ts';
import { songFont, utf16be, writeImagePdf, writePdf } from '../pdf-writer.ts';

const TEXT = '青石县总工会去年新建基层工会38家，其中新业态工会6家。';
const docx = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(TEXT)] }] }));
const line = { text: '青石县总工会新建工会', x: 60, y: 700, size: 12 };
const pdf = writePdf([[line]], songFont('UniGB-UCS2-H', utf16be));
const html = `<!doctype html>\n<html><head><meta charset="gb2312"></head><body><p>${TEXT}</p></body></html>`;

/** A container as old Office files are, with the names of its streams. */
const compound = (...streams: string[]) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(512),
    ...streams.map((name) => Buffer.from(name, 'utf16le')),
  ]);

/** A zip package as far as the header of its first file. */
const zip = (name: string) =>
  Buffer.concat([
    Buffer.from('504b0304', 'hex'),
    Buffer.alloc(22),
    Buffer.from([name.length, 0, 0, 0]),
    Buffer.from(name),
  ]);

describe('readSource', () => {
  it.each<[string, Uint8Array, string | null, string, string]>([
    ['plain text', Buffer.from(`\uFEFF${TEXT}\r\n`), 'a.txt', 'text', `${TEXT}\n`],
    ['plain text without name', iconv.encode(TEXT, 'gbk'), null, 'text', TEXT],
    ['a page', iconv.encode(html, 'gbk'), 'a.htm', 'html', `${TEXT}\n`],
    ['a page without name', Buffer.from(html), null, 'html', `${TEXT}\n`],
    ['a piece of a page', Buffer.from(`<p>${TEXT}</p>`), null, 'html', `${TEXT}\n`],
    ['a piece of a page that begins with text', Buffer.from(`${TEXT}<p></p>`), 'a.html', 'html', `${TEXT}\n`],
    ['a Word file', docx, 'a.docx', 'docx', `${TEXT}\n`],
    ['a PDF', pdf, 'a.PDF', 'pdf', `${line.text}\n`],
    ['a PDF without name', pdf, null, 'pdf', `${line.text}\n`],
    ['text with angle brackets', Buffer.from(`<工会> ${TEXT} a<b`), 'a.txt', 'text', `<工会> ${TEXT} a<b`],
  ])('reads %s by its content', async (_, bytes, name, kind, text) => {
    expect(await readSource(bytes, name)).toEqual({ kind, text, notices: [] });
  });

  it.each<[string, Uint8Array, string, string]>([
    ['.txt', Buffer.from(html), 'html', '网页'],
    ['.txt', docx, 'docx', 'Word 文件（.docx）'],
    ['.doc', docx, 'docx', 'Word 文件（.docx）'],
    ['.html', pdf, 'pdf', 'PDF'],
    ['.pdf', Buffer.from(TEXT), 'text', '纯文本'],
  ])('tells of a wrong extension %s', async (extension, bytes, kind, found) => {
    const read = await readSource(bytes, `报告${extension}`);
    expect(read.kind).toBe(kind);
    expect(read.notices).toMatchObject([{ code: 'wrong-extension', start: 0, end: 0 }]);
    expect(read.notices[0]?.message).toContain(`以 ${extension} 结尾`);
    expect(read.notices[0]?.message).toContain(found);
  });

  it('tells of menus that were left out, and of characters that a PDF does not explain', async () => {
    const menu = `<nav>${'<a>新闻</a>'.repeat(6)}</nav>`;
    const { notices } = await readSource(Buffer.from(html.replace('<p>', `${menu}<p>`)), 'a.html');
    expect(notices.map(({ code, message }) => [code, message])).toEqual([
      ['page-menus', '网页的菜单等没有算作正文，共 12 个字符'],
    ]);
    const box = writePdf(
      [[{ ...line, text: `\uE000${line.text}${line.text}${line.text}` }]],
      songFont('UniGB-UCS2-H', utf16be),
    );
    expect((await readSource(box, null)).notices).toMatchObject([{ code: 'unmapped-characters', start: 0, end: 1 }]);
  });

  it.each<[string, Uint8Array, string, RegExp]>([
    ['an empty file', new Uint8Array(), 'a.txt', /^文件是空的$/],
    ['white space', Buffer.from(' \r\n\u3000\t\u200B'), 'a.txt', /^文件里只有空白/],
    ['a byte order mark alone', Buffer.from([0xef, 0xbb, 0xbf]), 'a.txt', /^文件里只有空白/],
    [
      'a page without text',
      Buffer.from('<html><body><script>x</script></body></html>'),
      'a.html',
      /^这个网页里没有正文/,
    ],
    ['a PDF of pictures', writeImagePdf(), 'a.pdf', /^这个 PDF 没有文字层，只有图片$/],
    ['a damaged PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'a.pdf', /^这个 PDF 已损坏/],
    ['a damaged Word file', docx.subarray(0, 900), 'a.docx', /^这个 .docx 文件已损坏/],
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
      'a.txt',
      /^这是图片/,
    ],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><text>工会</text></svg>'), 'a.svg', /^这是图片/],
    ['an archive', zip('a.txt'), 'a.zip', /^这是压缩包/],
    ['an OFD', zip('OFD.xml'), 'a.ofd', /^这是版式文件/],
    ['an old Word file', compound('WordDocument'), 'a.doc', /^这是旧版 Word/],
    ['a WPS file', compound('WordDocument'), 'a.wps', /^这是旧版 Word 或 WPS/],
    ['an old spreadsheet', compound('Workbook'), 'a.xls', /^这是电子表格/],
    ['old slides', compound('PowerPoint Document'), 'a.ppt', /^这是演示文稿/],
    ['a locked Word file', compound('EncryptionInfo', 'EncryptedPackage'), 'a.docx', /^这是加了密码的 Office 文件/],
    ['rich text', Buffer.from('{\\rtf1\\ansi abc}'), 'a.rtf', /^这是写字板/],
    ['a web archive', Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related\n'), 'a.mht', /网页存档/],
    ['sound', Buffer.from('52494646240000005741564566d74200', 'hex'), 'a.wav', /^这是音频/],
    [
      'a program',
      Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(64)]),
      'a',
      /^这是ELF 文件，不是文字/,
    ],
    ['noise', Buffer.from(Array.from({ length: 999 }, (_, i) => (i * i * 31 + i * 7) % 256)), 'a.txt', /^认不出/],
  ])('refuses %s', async (_, bytes, name, message) => {
    const error: unknown = await readSource(bytes, name).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableSource);
    expect(error).toMatchObject({
      message: expect.stringMatching(message),
      advice: expect.stringMatching(/\p{Script=Han}{2}/u),
    });
  });
});

describe('readSourceBytes', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'source-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads a file', async () => {
    await writeFile(join(folder, '报告.txt'), TEXT);
    expect(Buffer.from(await readSourceBytes(join(folder, '报告.txt'))).toString()).toBe(TEXT);
  });

  it('says what is wrong with a path', async () => {
    await expect(readSourceBytes(join(folder, '没有.txt'))).rejects.toThrow(/^没有这个文件：.*没有\.txt$/);
    await expect(readSourceBytes(folder)).rejects.toThrow(/^这是文件夹，不是文件/);
    await expect(readSourceBytes(join(folder, '报告.txt', '内'))).rejects.toThrow(/^没有这个文件/);
  });
});
