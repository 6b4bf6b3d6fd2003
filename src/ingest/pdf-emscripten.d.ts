/** What `@embedpdf/pdfium` takes from the types of Emscripten, as far as it is used here. */
interface EmscriptenModule {
  /** The memory of PDFium; another array each time that it has grown. */
  readonly HEAPU8: Uint8Array;
  /** Where the `.wasm` file is. */
  locateFile(name: string): string;
}

declare function getValue(pointer: number, type: 'float' | 'double'): number;
