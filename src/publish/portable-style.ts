import { type PortableSite, toFile } from './portable-address.ts';

/** A style sheet in the file `path` with its addresses relative to it. */
export function portableStyle(css: string, path: string, site: PortableSite): string {
  return css.replace(ADDRESS, (whole, quote: string, address: string) => {
    const file = toFile(address, path, site);
    return file === null ? whole : `url(${quote}${file}${quote})`;
  });
}

const ADDRESS = /url\(\s*(["']?)(\/[^"'()\s]*)\1\s*\)/g;
