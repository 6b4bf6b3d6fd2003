import { type PortableSite, toFile } from './portable-address.ts';

/** The file `path` that a page beside it loads to show more, its links relative to both. */
export function portablePlaces(json: string, path: string, site: PortableSite): string {
  const places: unknown = JSON.parse(json, (key, value: unknown) =>
    key === 'href' && typeof value === 'string' ? (toFile(value, path, site) ?? value) : value,
  );
  return JSON.stringify(places);
}
