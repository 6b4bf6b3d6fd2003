import ts from 'typescript';
import { countLines, type SourceFile } from './source-file.ts';
import { visitSyntax } from './syntax.ts';

/** The middle and the upper end of a set of lengths. */
export interface Spread {
  count: number;
  median: number;
  p95: number;
  max: number;
}

/** How many lines the files have. */
export function fileLengths(files: SourceFile[]): Spread {
  return spreadOf(files.map((file) => countLines(file.text)));
}

/** How many lines the functions have, arrows with a block among them. */
export function functionLengths(files: SourceFile[]): Spread {
  const lengths: number[] = [];
  for (const file of files) {
    visitSyntax(file, (node) => {
      if (ts.isFunctionLike(node) && 'body' in node && node.body && ts.isBlock(node.body as ts.Node)) {
        lengths.push(countLines(node.getText()));
      }
    });
  }
  return spreadOf(lengths);
}

/** Lines of the one set for each line of the other, to two decimals. */
export function ratio(files: SourceFile[], others: SourceFile[]): number {
  const lines = (set: SourceFile[]) => set.reduce((sum, file) => sum + countLines(file.text), 0);
  return Math.round((100 * lines(files)) / Math.max(1, lines(others))) / 100;
}

function spreadOf(values: number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { count: sorted.length, median: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? 0 };
}
