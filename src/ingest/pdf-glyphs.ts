import { fileURLToPath } from 'node:url';
import { type WrappedPdfiumModule, init } from '@embedpdf/pdfium';

/** A character on a page, as the reader holds it: x to the right, y upwards, in points. */
export interface Glyph {
  char: string;
  /** Left and right end of its advance. */
  x0: number;
  x1: number;
  /** Of the baseline. */
  y: number;
  size: number;
}

/** Why a file could not be opened. */
export type PdfFailure = 'locked' | 'damaged';

/**
 * The characters of a PDF, a list for each page, in the order of its content. PDFium knows the coded
 * character sets of old Chinese fonts; a character without any Unicode value comes as U+FFFD. Where a font
 * is not embedded, a line of twelve or more characters that repeats the one above word for word comes once.
 */
export async function pdfGlyphs(bytes: Uint8Array): Promise<Glyph[][] | PdfFailure> {
  const engine = await load();
  const memory = engine.pdfium.wasmExports;
  const file = memory.malloc(bytes.length);
  engine.pdfium.HEAPU8.set(bytes, file);
  const document = engine.FPDF_LoadMemDocument(file, bytes.length, '');
  try {
    if (document === 0) return engine.FPDF_GetLastError() === PASSWORD_NEEDED ? 'locked' : 'damaged';
    const pages = Array.from({ length: engine.FPDF_GetPageCount(document) }, (_, i) => i);
    return pages.map((index) => pageGlyphs(engine, document, index));
  } finally {
    if (document !== 0) engine.FPDF_CloseDocument(document);
    memory.free(file);
  }
}

const PASSWORD_NEEDED = 4;

/** Compiled once; the file stands beside the library, which else would ask the network for it. */
let library: Promise<WrappedPdfiumModule> | undefined;

function load(): Promise<WrappedPdfiumModule> {
  library ??= init({ locateFile: () => fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')) }).then(
    (loaded) => {
      loaded.PDFiumExt_Init();
      return loaded;
    },
  );
  return library;
}

/** A page that cannot be read has no characters, like one that is a picture. */
function pageGlyphs(engine: WrappedPdfiumModule, document: number, index: number): Glyph[] {
  const page = engine.FPDF_LoadPage(document, index);
  if (page === 0) return [];
  const text = engine.FPDFText_LoadPage(page);
  const place = engine.pdfium.wasmExports.malloc(6 * FLOAT);
  const turns = engine.FPDFPage_GetRotation(page);
  const count = text === 0 ? 0 : engine.FPDFText_CountChars(text);
  const glyphs: Glyph[] = [];
  for (let i = 0; i < count; i += 1) {
    // Spaces and line ends that PDFium adds by its own guess are left out.
    if (engine.FPDFText_IsGenerated(text, i) !== 1) glyphs.push(glyphAt(engine, text, i, place, turns));
  }
  engine.pdfium.wasmExports.free(place);
  engine.FPDFText_ClosePage(text);
  engine.FPDF_ClosePage(page);
  return glyphs;
}

const FLOAT = 4;

/** `place` is memory for the six floats of a matrix; `turns` are the quarter turns of the page, clockwise. */
function glyphAt(engine: WrappedPdfiumModule, text: number, index: number, place: number, turns: number): Glyph {
  const float = (i: number) => engine.pdfium.getValue(place + i * FLOAT, 'float');
  engine.FPDFText_GetLooseCharBox(text, index, place);
  const box = { left: float(0), top: float(1), right: float(2), bottom: float(3) };
  // The size that a font is set in is scaled by the matrix.
  engine.FPDFText_GetMatrix(text, index, place);
  const size = engine.FPDFText_GetFontSize(text, index) * Math.hypot(float(2), float(3));
  engine.FPDFText_GetCharOrigin(text, index, place, place + 2 * FLOAT);
  const double = (i: number) => engine.pdfium.getValue(place + i * 2 * FLOAT, 'double');
  const [x, y] = [double(0), double(1)];
  const code = engine.FPDFText_GetUnicode(text, index);
  const char = code === 0 || code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
  return { char, size, ...turned(box, x, y, turns) };
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Advance and baseline as they stand on a page that is shown turned clockwise. */
function turned(box: Box, x: number, y: number, turns: number): Pick<Glyph, 'x0' | 'x1' | 'y'> {
  if (turns === 1) return { x0: box.bottom, x1: box.top, y: -x };
  if (turns === 2) return { x0: -box.right, x1: -box.left, y: -y };
  if (turns === 3) return { x0: -box.top, x1: -box.bottom, y: x };
  return { x0: box.left, x1: box.right, y };
}
