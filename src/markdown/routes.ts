import { readTarget } from './target.ts';

/**
 * The address on the site of a content file's link, with `base` (`/` or `/sub/`) before it:
 * `../../indicators/new-unions.md#2022` → `/indicators/new-unions/#2022`. Addresses that lead
 * elsewhere are returned unchanged.
 */
export function routeOf(from: string, url: string, base: string): string {
  const target = readTarget(from, url);
  switch (target.kind) {
    case 'indicator':
    case 'topic':
    case 'report':
      return `${base}${pathOf(target.kind, target.id)}${target.fragment === null ? '' : `#${target.fragment}`}`;
    case 'term':
      return `${base}glossary/#${target.id}`;
    case 'file':
    case 'external':
    case 'anchor':
      return url;
  }
}

function pathOf(kind: 'indicator' | 'topic' | 'report', id: string): string {
  return `${{ indicator: 'indicators', topic: 'topics', report: 'reports' }[kind]}/${id}/`;
}
