import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { holdModules } from '../publish/held-modules.ts';
import { folderFiles } from './folder-files.ts';

/** Where the build puts what it has named after its content. */
const ASSETS = '_astro/';
const STYLE = /<link rel="stylesheet" href="([^"]*\/_astro\/)([^"/]+\.css)">/g;

/**
 * Arranges what the pages of a built site load, so that the first paint waits for little: one stylesheet for the many of
 * a page, which pages of a type share, and scripts that come later. Styles that no page and no script names are removed.
 */
export async function arrangeAssets(folder: string): Promise<void> {
  const files = await folderFiles(folder);
  const merged = new Map<string, Promise<string>>();
  const kept = new Set<string>();
  const mergeOnce = (names: readonly string[]): Promise<string> => {
    const key = names.join(' ');
    const made = merged.get(key) ?? merge(folder, names);
    merged.set(key, made);
    return made;
  };
  for (const file of files.filter((path) => path.endsWith('.html'))) {
    const written = await readFile(join(folder, file), 'utf8');
    const html = holdModules(written);
    const names = [...html.matchAll(STYLE)].map(([, , name = '']) => name);
    if (names.length === 1) kept.add(names.join(''));
    const arranged = names.length < 2 ? html : withOneStyle(html, await mergeOnce(names));
    if (arranged !== written) await writeFile(join(folder, file), arranged);
  }
  const parts = [...merged.keys()].flatMap((key) => key.split(' '));
  await removeUnnamed(folder, files, new Set(parts.filter((name) => !kept.has(name))));
}

/** The one stands where the first of them stood. */
function withOneStyle(html: string, name: string): string {
  const at = html.search(STYLE);
  return html.replaceAll(STYLE, (_, path: string, __, place: number) =>
    place === at ? `<link rel="stylesheet" href="${path}${name}">` : '',
  );
}

async function merge(folder: string, names: readonly string[]): Promise<string> {
  const texts = await Promise.all(names.map((name) => readFile(join(folder, ASSETS, name), 'utf8')));
  const css = texts.join('');
  const name = `page.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
  await writeFile(join(folder, ASSETS, name), css);
  return name;
}

/** Scripts that come later bring styles of their own. */
async function removeUnnamed(folder: string, files: readonly string[], parts: ReadonlySet<string>): Promise<void> {
  const named = files.filter((path) => path.startsWith(ASSETS) && path.endsWith('.js'));
  const scripts = (await Promise.all(named.map((path) => readFile(join(folder, path), 'utf8')))).join('\n');
  for (const part of parts) if (!scripts.includes(part)) await rm(join(folder, ASSETS, part));
}
