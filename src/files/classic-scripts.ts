import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';

/**
 * The modules `paths` of the built site in `folder`, each as one classic script that holds all that it imports, at once
 * or later.
 */
export async function classicScripts(
  folder: string,
  paths: readonly string[],
): Promise<{ path: string; content: Uint8Array }[]> {
  const root = resolve(folder);
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...paths],
    outbase: root,
    outdir: root,
    write: false,
    bundle: true,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    logLevel: 'silent',
    plugins: [{ name: 'nothing-early', setup: ({ onLoad }) => onLoad({ filter: /\.js$/ }, loadNothingEarly) }],
  });
  return outputFiles.map(({ path, contents }) => ({
    path: relative(root, path).split(sep).join('/'),
    content: contents,
  }));
}

/** Vite lets a page load files early that stand in its one script now. */
async function loadNothingEarly({ path }: { path: string }) {
  const code = await readFile(path, 'utf8');
  return { contents: code.replaceAll(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]') };
}
