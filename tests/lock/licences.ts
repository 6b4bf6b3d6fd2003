import { type LockFile, packageName } from './lock-file.ts';

/** Licences of production dependencies that do not go together with the project's MIT. */
export function findForeignLicences(lock: LockFile): string[] {
  return Object.entries(lock.packages)
    .filter(([folder, entry]) => folder !== '' && !entry.dev)
    .map(([folder, entry]) => ({ name: packageName(folder), licence: entry.license }))
    .filter(({ name, licence }) => !isFine(name, STATED_OTHERWISE[name] ?? licence ?? ''))
    .map(({ name, licence }) => `${name}: ${licence ?? 'no licence stated'}`);
}

const COMPATIBLE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Zlib',
]);

/** Tools of the build, unmodified, of which nothing gets into the site. */
const TOOLS: [name: RegExp, licence: string][] = [
  [/^lightningcss(-|$)/, 'MPL-2.0'],
  [/^@img\/sharp-/, 'LGPL-3.0-or-later'],
];

/** Stated in an old form: one that npm does not carry into the lock, or a name of no list; the text in the package tells. */
const STATED_OTHERWISE: Record<string, string> = { format: 'MIT', duck: 'BSD-2-Clause' };

function isFine(name: string, licence: string): boolean {
  const parts = licence.replaceAll(/[()]/g, '').split(' AND ');
  return parts.every((part) => {
    if (part.split(' OR ').some((choice) => COMPATIBLE.has(choice))) return true;
    return TOOLS.some(([pattern, tool]) => pattern.test(name) && tool === part);
  });
}
