import { importsOf, type Import } from './imports.ts';
import { FORBIDDEN_LAYERS, LAYERS, type Layer, layerOf, WITHOUT_ASTRO } from './layers.ts';
import type { SourceFile, Violation } from './source-file.ts';

/** Imports that go against the order of the layers, or past the one layer that may do a thing. */
export function checkLayers(file: SourceFile): Violation[] {
  const layer = layerOf(file.path);
  if (layer === undefined) return [homeless(file)].filter((violation) => violation !== undefined);
  return importsOf(file).flatMap((found) => {
    const message = ourProblem(layer, found) ?? foreignProblem(layer, found.specifier);
    return message === undefined ? [] : [{ rule: 'layers', path: file.path, line: found.line, message }];
  });
}

/** A new folder of `src/` must find its place among the layers before anything is put there. */
function homeless(file: SourceFile): Violation | undefined {
  if (!/^src\/[^/]+\//.test(file.path)) return undefined;
  return { rule: 'layers', path: file.path, line: 1, message: 'this folder is no layer of the design' };
}

function ourProblem(layer: Layer, { target, specifier }: Import): string | undefined {
  if (target === null) return undefined;
  const other = layerOf(target);
  if (other === undefined) {
    const test = target.startsWith('tests/') && layer !== 'scripts';
    return test ? `${layer} imports a test: ${specifier}` : undefined;
  }
  const forbidden = FORBIDDEN_LAYERS[layer]?.includes(other) ?? false;
  const below = LAYERS.indexOf(other) > LAYERS.indexOf(layer);
  return forbidden || below ? `${layer} must not import ${other}: ${specifier}` : undefined;
}

function foreignProblem(layer: Layer, specifier: string): string | undefined {
  if (isFs(specifier) && layer !== 'files') return `${layer} must not import ${specifier}: only src/files`;
  if (specifier === 'astro:content' && layer !== 'collections') {
    return `${layer} must not import astro:content: only src/collections`;
  }
  if (isAstro(specifier) && WITHOUT_ASTRO.has(layer)) return `${layer} must not import ${specifier}`;
  return undefined;
}

function isFs(specifier: string): boolean {
  return /^(node:)?fs(\/promises)?$/.test(specifier);
}

function isAstro(specifier: string): boolean {
  return /^(astro$|astro[:/]|@astrojs\/)/.test(specifier);
}
