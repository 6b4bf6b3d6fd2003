import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { PortableSite } from '../publish/portable-address.ts';
import { portablePage } from '../publish/portable-page.ts';
import { portablePlaces } from '../publish/portable-places.ts';
import { portableStyle } from '../publish/portable-style.ts';
import { classicScripts } from './classic-scripts.ts';
import { folderFiles } from './folder-files.ts';

/**
 * The files of a copy of the built site in `folder` that can be read without a server, and that a server can serve
 * under any path; one at a time, each by its path. Throws when there is no built site.
 */
export async function* portableFiles(folder: string): AsyncGenerator<{ path: string; content: string | Uint8Array }> {
  const { scope } = manifest.parse(JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')));
  const files = await folderFiles(folder);
  const site: PortableSite = { base: scope, files: new Set(files) };
  const modules = new Set<string>();
  for (const path of files.filter(isCarried)) {
    const content = await readFile(join(folder, path));
    if (path.endsWith('.html')) {
      const page = portablePage(content.toString(), path, site);
      for (const module of page.modules) modules.add(module);
      yield { path, content: page.html };
    } else yield { path, content: portable(content, path, site) };
  }
  yield* await classicScripts(folder, [...modules]);
}

function portable(content: Buffer, path: string, site: PortableSite): string | Uint8Array {
  if (path.endsWith('.css')) return portableStyle(content.toString(), path, site);
  return path.endsWith('/places.json') ? portablePlaces(content.toString(), path, site) : content;
}

const MANIFEST = 'manifest.webmanifest';
const manifest = z.object({ scope: z.string() });

/** Not what installs the site and stores it in a browser, nor modules. */
function isCarried(path: string): boolean {
  return ![MANIFEST, 'offline.json', 'sw.js'].includes(path) && !/^_astro\/.*\.js$/.test(path);
}
