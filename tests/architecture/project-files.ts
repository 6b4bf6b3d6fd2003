import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './source-file.ts';

/** The project's root. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const CODE = '**/*.{ts,mts,js,mjs,astro,css}';

/** The code under the given folders of the project. */
export function readCode(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) => readFiles(`${folder}/${CODE}`));
}

/** The project's files that fit a pattern. */
export function readFiles(pattern: string): SourceFile[] {
  return globSync(pattern, { cwd: ROOT })
    .toSorted()
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      text: readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n'),
    }));
}

/** One file of the project; empty where there is none. */
export function readFile(path: string): string {
  return existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : '';
}
