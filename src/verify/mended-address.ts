import { readTarget } from '../markdown/target.ts';

/**
 * A link's address as it was meant, if that leads to a file: full-width signs, `\` for `/`, a missing
 * `.md`, a title without space and a wrong number of `../` are put right.
 */
export function mendedAddress(file: string, url: string, paths: ReadonlySet<string>): string | undefined {
  const [plain = '', title = ''] = halfWidth(url).split(/["'(]/);
  const [address = '', fragment] = plain.trim().split('#');
  const behind = `${fragment === undefined ? '' : `#${fragment}`}${title === '' ? '' : ` "${title}"`}`;
  const path = address.replace(/\.(?:md|markdown|html?)\/?$|\/$/i, '');
  const target = readTarget(file, `${path}.md`);
  if ('path' in target && paths.has(target.path)) return `${path}.md${behind}`;
  const found = elsewhere(path, paths);
  return found === undefined ? undefined : `${relative(file, found)}${behind}`;
}

/** Signs as they stand in an address. */
function halfWidth(url: string): string {
  const decoded = url.replace(/(?:%[0-9a-f]{2})+/gi, decode).replaceAll('。', '.');
  return decoded
    .normalize('NFKC')
    .replaceAll('\\', '/')
    .replace(/[“”‘’]/g, '"');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The file of that folder and name, or else the only one of that name. */
function elsewhere(path: string, paths: ReadonlySet<string>): string | undefined {
  const [name = '', folder = ''] = path.split('/').toReversed();
  const same = [...paths].filter((candidate) => candidate.endsWith(`/${name}.md`));
  return (
    same.find((candidate) => candidate.endsWith(`/${folder}/${name}.md`)) ?? (same.length === 1 ? same[0] : undefined)
  );
}

function relative(from: string, to: string): string {
  const inside = from.split('/').slice(0, -1);
  const parts = to.split('/');
  while (inside.length > 0 && inside[0] === parts[0]) {
    inside.shift();
    parts.shift();
  }
  return `${'../'.repeat(inside.length)}${parts.join('/')}`;
}
