/** A file of a built site, by its path below the site's folder, with `/`. */
export interface BuiltFile {
  readonly path: string;
  readonly bytes: number;
}

/** An entry of the list that the service worker works off: where, relative to the site's root, and a print of the bytes. */
export type StoredFile = readonly [address: string, fingerprint: string];

/** So much a reader's device is asked to keep of pages and search index. */
const MOST_BYTES = 15_000_000;

/**
 * What is kept for reading without a network: what every page needs, and then, as long as it is not too much, the
 * search index and all pages. Downloads, feeds and pictures for shared links are not kept.
 */
export function offlineFiles(files: readonly BuiltFile[], mostBytes = MOST_BYTES): BuiltFile[] {
  const needed = files.filter(({ path }) => isNeeded(path));
  const index = files.filter(({ path }) => isIndex(path));
  const pages = files.filter(({ path }) => isPage(path) && !isNeeded(path));
  const spare = mostBytes - sizeOf(index);
  if (spare < 0) return needed;
  return sizeOf(pages) > spare ? [...needed, ...index] : [...needed, ...index, ...pages];
}

/** The bytes of all files together. */
export function sizeOf(files: readonly BuiltFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Where a file is asked for, relative to the site's root: a page by its folder. */
export function offlineAddress(path: string): string {
  return encodeURI(path.replace(/(^|\/)index\.html$/, '$1'));
}

function isNeeded(path: string): boolean {
  return FIRST_PAGES.has(path) || /^(?:_astro|icons)\/|^[^/]+\.(?:css|js|svg|webmanifest)$/.test(path);
}

const FIRST_PAGES: ReadonlySet<string> = new Set([
  'index.html',
  'compare/index.html',
  'search/index.html',
  'offline/index.html',
]);

/** A page, or what it loads when it is asked to show more. */
function isPage(path: string): boolean {
  return path.endsWith('.html') || path.endsWith('/places.json');
}

function isIndex(path: string): boolean {
  return path.startsWith('pagefind/') || /^search\/.*\.json$/.test(path);
}
