/** A file of the project: its path from the project's root, with slashes, and what it holds. */
export interface SourceFile {
  path: string;
  text: string;
}

/** One broken rule of the design, at one place. */
export interface Violation {
  rule: string;
  path: string;
  line: number;
  message: string;
}

/** Lines of a text; a newline at its end starts no further line. */
export function countLines(text: string): number {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}

/** The line, counted from 1, on which an offset of the text stands. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
