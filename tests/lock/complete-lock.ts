import { type LockEntry, type LockFile, resolveFolder } from './lock-file.ts';
import { findOptionalGaps, type OptionalGap } from './optional-gaps.ts';
import { platformOf } from './platform.ts';

/**
 * The lock with a stub for every optional package that the registry at hand did not serve.
 * A stub has version and platform but no integrity; on its own platform npm fetches it by both.
 */
export function completeLock(lock: LockFile): LockFile {
  const packages = { ...lock.packages };
  const complete = { ...lock, packages };
  for (const gap of findOptionalGaps(lock)) {
    packages[folderFor(complete, gap)] = stubFor(lock, gap);
  }
  complete.packages = Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => a.localeCompare(b, 'en')));
  return complete;
}

/** At the root where it is free, else beside its parent: two parents may pin two versions. */
function folderFor(lock: LockFile, gap: OptionalGap): string {
  const root = `node_modules/${gap.name}`;
  return root in lock.packages ? `${gap.parent}/node_modules/${gap.name}` : root;
}

function stubFor(lock: LockFile, gap: OptionalGap): LockEntry {
  const sibling = servedSibling(lock, gap);
  const { os, cpu, libc } = platformOf(gap.name);
  return {
    version: gap.wanted,
    ...(cpu && { cpu }),
    ...(lock.packages[gap.parent]?.dev && { dev: true }),
    ...(libc && { libc }),
    ...(sibling?.license && { license: sibling.license }),
    optional: true,
    ...(os && { os }),
    ...(sibling?.engines && { engines: sibling.engines }),
  };
}

function servedSibling(lock: LockFile, gap: OptionalGap): LockEntry | undefined {
  const names = Object.keys(lock.packages[gap.parent]?.optionalDependencies ?? {});
  return names
    .map((name) => lock.packages[resolveFolder(lock, gap.parent, name) ?? ''])
    .find((entry) => entry?.version === gap.wanted && entry.os !== undefined);
}
