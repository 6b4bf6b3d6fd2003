/** A line of text on a page: where its baseline begins (points from the lower left corner) and how large it is. */
export interface PdfLine {
  text: string;
  x: number;
  y: number;
  size: number;
  /** The text matrix without its origin, in place of upright text of that size: the font is set in size 1. */
  matrix?: string;
}

/** How the characters of a test PDF are coded: by a predefined map of Chinese fonts, or by glyph with ToUnicode. */
export interface PdfFont {
  /** Font dictionaries from object number `first` on; the first is the Type0 font. */
  objects(first: number): string[];
  encode(text: string): Uint8Array;
}

/** A PDF written by hand, one page for each list of lines; the options add entries to pages and trailer. */
export function writePdf(pages: readonly PdfLine[][], font: PdfFont, { page = '', trailer = '' } = {}): Uint8Array {
  const fonts = font.objects(3);
  const firstPage = 3 + fonts.length;
  const kids = pages.map((_, i) => `${firstPage + 2 * i} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...fonts,
    ...pages.flatMap((lines, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${page} /Resources << /Font << /F1 3 0 R >> >> /Contents ${firstPage + 2 * i + 1} 0 R >>`,
      stream(lines.map((line) => showText(line, font)).join('\n')),
    ]),
  ];
  return assemble(objects, trailer);
}

/** A page that is one grey square: a scan without a text layer. */
export function writeImagePdf(): Uint8Array {
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n\u0080\nendstream',
    stream('q 500 0 0 700 40 40 cm /I Do Q'),
  ]);
}

/** An old Chinese font that is not embedded: the codes are those of `cmap`, made by `encode`. */
export function songFont(
  cmap: string,
  encode: (text: string) => Uint8Array,
  { ordering = 'GB1', name = 'STSong-Light' } = {},
): PdfFont {
  return {
    encode,
    objects: (first) => [
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /${cmap} /DescendantFonts [${first + 1} 0 R] >>`,
      `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /DW 1000 /FontDescriptor ${first + 2} 0 R >>`,
      descriptor(name),
    ],
  };
}

/** Glyph numbers that mean nothing but by the ToUnicode map, as Word and browsers write them. */
export function mappedFont(characters: string): PdfFont {
  const glyphs = new Map([...new Set(characters)].map((char, i) => [char, i + 1]));
  return {
    encode: (text) =>
      Uint8Array.from([...text].flatMap((char) => [(glyphs.get(char) ?? 0) >> 8, (glyphs.get(char) ?? 0) & 255])),
    objects: (first) => [
      `<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Song /Encoding /Identity-H /DescendantFonts [${first + 1} 0 R] /ToUnicode ${first + 3} 0 R >>`,
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /CIDToGIDMap /Identity /FontDescriptor ${first + 2} 0 R >>`,
      descriptor('ABCDEF+Song'),
      stream(toUnicode(glyphs)),
    ],
  };
}

/** UTF-16 big endian, the codes of UniGB-UCS2-H. */
export function utf16be(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 255]));
}

function descriptor(name: string): string {
  return `<< /Type /FontDescriptor /FontName /${name} /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>`;
}

function showText({ text, x, y, size, matrix }: PdfLine, font: PdfFont): string {
  const set = matrix === undefined ? `${size} Tf ${x} ${y} Td` : `1 Tf ${matrix} ${x} ${y} Tm`;
  return `BT /F1 ${set} <${hex(font.encode(text))}> Tj ET`;
}

function toUnicode(glyphs: ReadonlyMap<string, number>): string {
  const chars = [...glyphs].map(([char, glyph]) => `<${glyph.toString(16).padStart(4, '0')}> <${hex(utf16be(char))}>`);
  const blocks = Array.from({ length: Math.ceil(chars.length / 100) }, (_, i) => chars.slice(i * 100, i * 100 + 100));
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** Numbers the objects from 1 and writes the table of their offsets; all is Latin-1. */
function assemble(objects: readonly string[], trailer = ''): Uint8Array {
  let body = '%PDF-1.5\n';
  const offsets = objects.map((object, i) => {
    const offset = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + table + end, 'latin1');
}
