import { codeBlocks } from './code-blocks.ts';
import { layerOf } from './layers.ts';
import { countLines, type SourceFile, type Violation } from './source-file.ts';

/** Files, scripts and frontmatters that have grown past the design's limits. */
export function checkSize(file: SourceFile): Violation[] {
  const layer = layerOf(file.path);
  return [
    ...tooLong(file, file.text, 300, 'a file'),
    ...(layer === 'scripts' ? tooLong(file, file.text, 60, 'a script') : []),
    ...(layer === 'pages' ? tooLong(file, frontmatter(file), 30, "a page's frontmatter") : []),
  ];
}

function frontmatter(file: SourceFile): string {
  return codeBlocks(file).find(({ kind }) => kind === 'frontmatter')?.code ?? '';
}

function tooLong(file: SourceFile, text: string, limit: number, what: string): Violation[] {
  const lines = countLines(text);
  if (lines <= limit) return [];
  const message = `${lines} lines, ${what} has at most ${limit}`;
  return [{ rule: 'size', path: file.path, line: 1, message }];
}
