import { type BundleReader, readBundle } from './bundle-reader.ts';
import type { PagefindInstance, PagefindScript } from './pagefind-api.ts';

/** A site's search index, opened in the browser. */
export interface OpenIndex {
  readonly pagefind: PagefindInstance;
  readonly bundle: BundleReader;
  /** The path before every root-relative address, without a slash at its end. */
  readonly root: string;
  /** Rejects when the server no longer has this index. */
  assertUnchanged(): Promise<void>;
}

export interface SearchOptions {
  /** The path before every root-relative address; without it, the folder that holds the bundle. */
  readonly base?: string | undefined;
  /** Pagefind's script, where it cannot be imported from the bundle's address. */
  readonly script?: PagefindScript | undefined;
}

/** Opens the bundle in the folder `bundleUrl` (absolute, or relative to the document). Rejects when it cannot be loaded. */
export async function openIndex(bundleUrl: string, { base, script: given }: SearchOptions): Promise<OpenIndex> {
  const folder = new URL(bundleUrl.replace(/\/?$/, '/'), globalThis.document?.baseURI);
  const bundle = readBundle(folder);
  const pagefind = Promise.all([given ?? importScript(folder), bundle]).then(([script, { site }]) =>
    openPagefind(script, folder, site.shards),
  );
  const [entry, opened] = await Promise.all([readEntry(folder), pagefind]);
  return {
    pagefind: opened,
    bundle: await bundle,
    root: (base ?? new URL('..', folder).pathname).replace(/\/$/, ''),
    async assertUnchanged() {
      if ((await readEntry(folder)) !== entry) throw new Error('search index: replaced since it was opened');
    },
  };
}

async function openPagefind(script: PagefindScript, folder: URL, shards: number): Promise<PagefindInstance> {
  // One shard is searched in milliseconds, a worker takes a tenth of a second to start.
  const pagefind = script.createInstance({ basePath: folder.href, noWorker: shards === 1 });
  await pagefind.init();
  // Pagefind takes the folder that it has opened already for the same index, unless it is written otherwise.
  const again = `${folder.href}./`;
  const others = Array.from({ length: shards - 1 }, (_, i) => `s${i + 1}`);
  await Promise.all(others.map((language) => pagefind.mergeIndex(again, { language })));
  return pagefind;
}

let failures = 0;

/** Some browsers remember that an import failed: the next attempt asks under another address. */
async function importScript(folder: URL): Promise<PagefindScript> {
  const script = new URL(failures === 0 ? 'pagefind.js' : `pagefind.js?retry=${failures}`, folder);
  try {
    return (await import(/* @vite-ignore */ script.href)) as PagefindScript;
  } catch (error) {
    failures += 1;
    throw error;
  }
}

/** The bundle's table of contents, always from the server. It names a new hash whenever any text was changed. */
async function readEntry(folder: URL): Promise<string> {
  const response = await fetch(new URL('pagefind-entry.json', folder), { cache: 'no-store' });
  if (!response.ok) throw new Error(`search index: ${response.status} for ${response.url}`);
  return response.text();
}
