import type { Element } from 'hast';
import { type PortableSite, toFile, toFolder } from './portable-address.ts';

/** What an attribute holds when the page in the file `path` is read from a folder; null when it stays as it is. */
export function portableValue(
  { tagName, properties }: Element,
  name: string,
  path: string,
  site: PortableSite,
): string | null {
  const value = properties[name];
  if (typeof value !== 'string') return null;
  if (ADDRESSES.has(name)) return toFile(value, path, site);
  // Scripts find there what they load.
  if (name.startsWith('data')) return value.endsWith('/') ? toFolder(value, path, site) : toFile(value, path, site);
  return tagName === 'meta' && name === 'content'
    ? directive(String(properties['httpEquiv']), value, path, site)
    : null;
}

function directive(name: string, value: string, path: string, site: PortableSite): string | null {
  // In a folder, not every browser takes the page's own files for its own.
  if (name === 'content-security-policy') return value.replaceAll("'self'", "'self' file:");
  const [wait, address] = name === 'refresh' ? value.split('url=') : [];
  const file = address === undefined ? null : toFile(address, path, site);
  return file === null ? null : `${wait}url=${file}`;
}

const ADDRESSES: ReadonlySet<string> = new Set(['action', 'formAction', 'href', 'poster', 'src', 'xLinkHref']);
