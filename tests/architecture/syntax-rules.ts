import ts from 'typescript';
import { layerOf } from './layers.ts';
import type { SourceFile, Violation } from './source-file.ts';
import { visitSyntax } from './syntax.ts';

/** The type `any`, wherever it is written. */
export function checkAny(file: SourceFile): Violation[] {
  const found: Violation[] = [];
  visitSyntax(file, (node, line) => {
    if (node.kind !== ts.SyntaxKind.AnyKeyword) return;
    found.push({ rule: 'any', path: file.path, line, message: 'the type any' });
  });
  return found;
}

/** `console` outside of the scripts: everything else returns what there is to say. */
export function checkConsole(file: SourceFile): Violation[] {
  if (layerOf(file.path) === 'scripts') return [];
  const found: Violation[] = [];
  visitSyntax(file, (node, line) => {
    if (!ts.isPropertyAccessExpression(node) || node.expression.getText() !== 'console') return;
    const message = `${node.getText()}: only scripts print`;
    found.push({ rule: 'console', path: file.path, line, message });
  });
  return found;
}
