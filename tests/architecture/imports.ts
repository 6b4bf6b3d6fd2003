import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-file.ts';
import { visitSyntax } from './syntax.ts';

/** One import of a file, of a value or of a type. */
export interface Import {
  specifier: string;
  /** Where a relative specifier points, from the project's root; null for packages. */
  target: string | null;
  line: number;
}

/** Everything a file imports: statements, re-exports, `import()`, type imports and `require`. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  visitSyntax(file, (node, line) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return;
    const relative = specifier.startsWith('.');
    const target = relative ? posix.join(posix.dirname(file.path), specifier) : null;
    found.push({ specifier, target: target?.replace(/\?.*$/, '') ?? null, line });
  });
  return found;
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return textOf(node.moduleSpecifier);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return textOf(node.argument.literal);
  }
  return ts.isCallExpression(node) && isLoader(node) ? textOf(node.arguments[0]) : undefined;
}

function isLoader(call: ts.CallExpression): boolean {
  const { expression } = call;
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  return ts.isIdentifier(expression) && expression.text === 'require';
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}
