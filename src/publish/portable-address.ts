import { posix } from 'node:path';

/** A built site that is to be read from a folder. */
export interface PortableSite {
  /** Where it was built for: `/` or `/sub/`. */
  readonly base: string;
  /** Paths of all its files below its folder, with `/`. */
  readonly files: ReadonlySet<string>;
}

/**
 * An address that is rooted in the site's base, made relative to the file `from`: it then leads to the file itself, a
 * page's `index.html` included. Null when it leads to no file of the site.
 */
export function toFile(address: string, from: string, site: PortableSite): string | null {
  const file = fileAt(address, site);
  return file === null ? null : relative(from, file) + address.slice(pathOf(address).length);
}

/** The same for a folder, slash at its end, where a script adds names of files: it stays a folder. */
export function toFolder(address: string, from: string, { base }: PortableSite): string | null {
  const path = pathIn(base, address);
  return path === null ? null : `${relative(from, path) || '.'}/`;
}

/** The file that an address leads to, by its path below the site's folder. */
export function fileAt(address: string, { base, files }: PortableSite): string | null {
  const path = pathIn(base, pathOf(address));
  return path === null ? null : ([path, posix.join(path, 'index.html')].find((file) => files.has(file)) ?? null);
}

function pathOf(address: string): string {
  return address.replace(/[?#].*$/s, '');
}

/** The decoded path below the base. */
function pathIn(base: string, path: string): string | null {
  if (path.startsWith('//') || !path.startsWith(base)) return null;
  try {
    return decodeURIComponent(path.slice(base.length));
  } catch {
    return null;
  }
}

function relative(from: string, to: string): string {
  const steps = posix.relative(posix.dirname(from), to).split('/');
  return steps.map(encodeURIComponent).join('/');
}
