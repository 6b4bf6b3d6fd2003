import ts from 'typescript';
import { type CodeBlock, codeBlocks } from './code-blocks.ts';
import type { SourceFile } from './source-file.ts';

/** Calls `visit` for every syntax node of a file's TypeScript, with the line it starts on. */
export function visitSyntax(file: SourceFile, visit: (node: ts.Node, line: number) => void): void {
  for (const block of codeBlocks(file)) visitBlock(block, visit);
}

function visitBlock(block: CodeBlock, visit: (node: ts.Node, line: number) => void): void {
  const tree = ts.createSourceFile('block.ts', block.code, ts.ScriptTarget.Latest, true);
  const walk = (node: ts.Node): void => {
    visit(node, tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + block.line);
    ts.forEachChild(node, walk);
  };
  ts.forEachChild(tree, walk);
}
