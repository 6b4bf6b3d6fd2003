/** What a link in a content file points to. `path` is the file's path from the content's root. */
export type Target =
  | { kind: 'indicator' | 'topic' | 'term' | 'report'; id: string; path: string; fragment: string | null }
  | { kind: 'file'; path: string }
  | { kind: 'external' | 'anchor' };

const FOLDERS = { indicators: 'indicator', topics: 'topic', glossary: 'term' } as const;

/**
 * Reads the address of a link that stands in the file `from` (`content/reports/x/y.md`). Relative
 * addresses are resolved against it; whether the file exists is for a check to say.
 */
export function readTarget(from: string, url: string): Target {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return { kind: 'external' };
  if (url.startsWith('#')) return { kind: 'anchor' };
  const [address = '', ...fragments] = url.split('#');
  const path = resolve(from, decode(address));
  const fragment = fragments.length === 0 ? null : decode(fragments.join('#'));
  const [, folder = '', name = ''] = /^content\/([a-z]+)\/(.+)\.md$/.exec(path) ?? [];
  if (folder === 'reports' && !isTyped(name.split('/')[0] ?? '')) return { kind: 'report', id: name, path, fragment };
  if (isTyped(folder) && !name.includes('/')) return { kind: FOLDERS[folder], id: name, path, fragment };
  return { kind: 'file', path };
}

function isTyped(folder: string): folder is keyof typeof FOLDERS {
  return Object.hasOwn(FOLDERS, folder);
}

/** Like a file system: `..` above the root stays visible in the path, so that it cannot match a file. */
function resolve(from: string, address: string): string {
  const parts = address.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of address.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
