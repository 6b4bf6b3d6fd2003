import ts from 'typescript';

/**
 * What the vocabulary of schema.org (as the types of schema-dts) has against things of a JSON-LD graph: types
 * that it does not know, properties that a type does not have, values of the wrong kind. One line each.
 */
export function schemaOrgComplaints(things: readonly unknown[]): string[] {
  const text = [
    "import type { Graph } from 'schema-dts';",
    ...things.map((thing, n) => `export const g${n}: Graph = ${graphOf(thing)};`),
  ].join('\n');
  const program = ts.createProgram([FILE], OPTIONS, hostOf(text));
  return ts.getPreEmitDiagnostics(program).map(({ messageText, start = 0 }) => {
    return `${text.slice(start, start + 60)}: ${ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 200)}`;
  });
}

/** Actions say what they take under keys of their own (`query-input`), which are no properties of the vocabulary. */
function graphOf(thing: unknown): string {
  const graph = { '@context': 'https://schema.org', '@graph': [thing] };
  return JSON.stringify(graph, (key, value: unknown) => (/-(?:in|out)put$/.test(key) ? undefined : value));
}

/** Beside this file, so that the types are found; it is never written. */
const FILE = `${import.meta.dirname}/graph-of-things.ts`.replaceAll('\\', '/');

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ESNext,
  lib: ['lib.es2023.d.ts'],
  types: [],
};

function hostOf(text: string): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  return {
    ...host,
    fileExists: (name) => name === FILE || host.fileExists(name),
    getSourceFile: (name, language) =>
      name === FILE ? ts.createSourceFile(name, text, language) : host.getSourceFile(name, language),
  };
}
