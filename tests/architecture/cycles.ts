import { importsOf } from './imports.ts';
import type { SourceFile, Violation } from './source-file.ts';

/** Circles of imports, each told once, at the file of it that comes first in the alphabet. */
export function checkCycles(files: SourceFile[]): Violation[] {
  const graph = new Map(files.map((file) => [file.path, targetsOf(file, files)]));
  return [...graph.keys()].toSorted().flatMap((start) => {
    const circle = shortestCircle(graph, start);
    if (circle === undefined || circle.some((path) => path < start)) return [];
    const message = `import cycle: ${[...circle, start].join(' → ')}`;
    return [{ rule: 'cycles', path: start, line: 1, message }];
  });
}

function targetsOf(file: SourceFile, files: SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  return importsOf(file)
    .map(({ target }) => target)
    .filter((target) => target !== null)
    .flatMap((target) => [target, `${target}.ts`, `${target}/index.ts`])
    .filter((target) => paths.has(target));
}

/** Breadth first from `start` until it is met again. */
function shortestCircle(graph: Map<string, string[]>, start: string): string[] | undefined {
  const queue = [[start]];
  const seen = new Set<string>();
  for (const path of queue) {
    for (const next of graph.get(path.at(-1) ?? start) ?? []) {
      if (next === start) return path;
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push([...path, next]);
    }
  }
  return undefined;
}
